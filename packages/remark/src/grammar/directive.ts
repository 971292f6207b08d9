import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Definition, Diagnostic, Place, ViewRequest } from 'persona-registry';

export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

/** `:name`, `::name` and `:::name`. */
export type DirectiveForm = 'text' | 'leaf' | 'container';

/** What a container holds below its label. */
export type ContainerContent = BlockContent | DefinitionContent;

/** The document that a node comes from. */
export interface SourceDocument {
  /** Path to show, relative, with forward slashes. */
  file: string;
  /**
   * The text that the nodes' positions count in, without a byte order mark. When it is empty (a tree that no text belongs to), what only
   * the text can tell is not checked.
   */
  source: string;
}

/** The text in brackets: `:persona[this]`. */
export interface Label {
  /** As plain text, white space collapsed. */
  text: string;
  nodes: readonly PhrasingContent[];
  place: Place;
}

/** A directive of ours, taken apart. */
export interface DirectiveParts {
  node: DirectiveNode;
  form: DirectiveForm;
  /** Own attributes; `{#x}` is `id`. */
  attributes: ReadonlyMap<string, string>;
  label?: Label;
  /** A container's blocks, without the label. */
  content: readonly ContainerContent[];
  place: Place;
  document: SourceDocument;
}

/** What one directive's reader makes of the parts. Without a request, there is at least one problem. */
export interface DirectiveResult {
  request?: ViewRequest;
  definition?: Definition;
  problems?: readonly Diagnostic[];
  /** Shown in place of the name (cards), or as the text of the link (links). */
  label?: Label;
  /** The link's label is only the reference: the view's name is shown instead. */
  showName?: boolean;
  /** What of the container's blocks are notes. All of them by default. */
  content?: readonly ContainerContent[];
}

/** One directive of ours: its forms, the attributes that each form takes, and its reader. */
export interface Directive {
  name: string;
  attributes: Partial<Record<DirectiveForm, readonly string[]>>;
  /** Called for the forms above only; unknown attributes and unclosed blocks are reported already. */
  read(parts: DirectiveParts): DirectiveResult;
}

/** A directive that asks for a view, or fails to. */
export interface ViewReading {
  type: 'view';
  /** Absent when it cannot be told what is asked for; then there are problems. */
  request?: ViewRequest;
  /** The persona that the block defines in place. */
  definition?: Definition;
  problems: readonly Diagnostic[];
  label?: Label;
  showName: boolean;
  /** A container's notes; with problems, whatever it holds. */
  content: readonly ContainerContent[];
}

/** Text that stays text: a bare `:persona` with neither label nor attributes, or text that was meant to be a directive. */
export interface TextReading {
  type: 'text';
  text: string;
  problems: readonly Diagnostic[];
}

export type DirectiveReading = ViewReading | TextReading;
