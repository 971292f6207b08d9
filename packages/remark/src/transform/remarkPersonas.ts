import type { Root } from 'mdast';
import type { View, ViewRequest } from 'persona-registry';
import type { VFile } from 'vfile';
import { readDocument } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { rejoinHeadingAttributes } from './rejoinHeadingAttributes.js';
import { toHtml } from './toHtml.js';
import { toMdx } from './toMdx.js';

interface CommonOptions {
  /**
   * The path to show in messages and queries for a document's path. Relative, with forward slashes: it becomes part of what is built, where a
   * path of the machine has no business. Default: relative to the current folder (`file.cwd`).
   */
  file?: (path: string) => string;
}

/** JSX elements of theme components, for MDX and Docusaurus. */
export interface RemarkPersonasMdxOptions extends CommonOptions {
  output: 'mdx';
  /** The module whose default export is the view that a query asks for. The query is `toQuery`'s of `persona-registry`, with a position. */
  viewModule: (query: string) => string;
  /** The module whose default export is the component of the name. Default: Docusaurus' alias of theme components, `@theme/<name>`. */
  componentModule?: (name: string) => string;
}

/** Nodes that `remark-rehype` turns into plain HTML, for any other pipeline. */
export interface RemarkPersonasHtmlOptions extends CommonOptions {
  output: 'html';
  /** The view that a request asks for; `toView` of `persona-registry` makes it. Called once for each distinct request of a document. */
  resolveView: (request: ViewRequest) => View;
}

export type RemarkPersonasOptions = RemarkPersonasMdxOptions | RemarkPersonasHtmlOptions;

/**
 * unified plugin: turns our directives into elements. Needs `remark-directive` before it. Other plugins' directives stay as they are. What is
 * wrong is shown where it stands; nothing throws.
 */
export function remarkPersonas(options: RemarkPersonasOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const document = toDocument(file, options);
    rejoinHeadingAttributes(tree);
    const { uses } = readDocument(tree, document);
    if (uses.length === 0) return;
    if (options.output === 'mdx') toMdx(tree, uses, options, document);
    else toHtml(uses, options, document);
  };
}

function toDocument(file: VFile, { file: show }: RemarkPersonasOptions): SourceDocument {
  const path = file.path ?? '';
  const toShown = show ?? ((written) => relativeTo(file.cwd, written));
  // Positions do not count a byte order mark.
  return { file: path === '' ? '' : toShown(path), source: String(file).replace(/^\uFEFF/, '') };
}

function relativeTo(folder: string, path: string): string {
  const [base, full] = [folder, path].map((text) => text.replaceAll('\\', '/')) as [string, string];
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return full.startsWith(prefix) ? full.slice(prefix.length) : full;
}
