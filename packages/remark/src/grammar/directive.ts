import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Definition, Diagnostic, Place, ViewRequest } from 'persona-registry';

export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

/** `:name`, `::name` and `:::name`. */
export type DirectiveForm = 'text' | 'leaf' | 'container';

/** A block inside a container, below its label. */
export type ContainerContent = BlockContent | DefinitionContent;

/** The document that a node comes from. */
export interface SourceDocument {
  /** Path to show, relative, with forward slashes. */
  file: string;
  /**
   * Text of the nodes' positions, without a byte order mark. It is empty for a tree without a text. Checks that need the text are skipped then.
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

/** The parts of one of our directives. */
export interface DirectiveParts {
  node: DirectiveNode;
  form: DirectiveForm;
  /** Attributes of the directive. `{#x}` is `id`. */
  attributes: ReadonlyMap<string, string>;
  label?: Label;
  /** A container's blocks, without the label. */
  content: readonly ContainerContent[];
  place: Place;
  document: SourceDocument;
}

/** Result of a directive's reader. Without a request, there is at least one problem. */
export interface DirectiveResult {
  request?: ViewRequest;
  definition?: Definition;
  problems?: readonly Diagnostic[];
  /** Replaces the name (cards), or is the text of the link (links). */
  label?: Label;
  /** The link's label is only the reference, so the view's name is shown instead. */
  showName?: boolean;
  /** The blocks of the container that are notes. Default: all blocks. */
  content?: readonly ContainerContent[];
}

/** Definition of one of our directives: its forms, the valid attributes of each form, and its reader. */
export interface Directive {
  name: string;
  attributes: Partial<Record<DirectiveForm, readonly string[]>>;
  /** Called only for the forms above. Unknown attributes and unclosed blocks are already reported. */
  read(parts: DirectiveParts): DirectiveResult;
}

/** A directive that requests a view, or fails to do so. */
export interface ViewReading {
  type: 'view';
  /** Absent if the request is unclear. Then there are problems. */
  request?: ViewRequest;
  /** The persona that the block defines. */
  definition?: Definition;
  problems: readonly Diagnostic[];
  label?: Label;
  showName: boolean;
  /** A container's notes. With problems, all its blocks. */
  content: readonly ContainerContent[];
}

/** Text that stays text: a bare `:persona` without label and attributes, or text that was probably meant as a directive. */
export interface TextReading {
  type: 'text';
  text: string;
  problems: readonly Diagnostic[];
}

export type DirectiveReading = ViewReading | TextReading;
