import type { Root } from 'mdast';
import type { View, ViewRequest, Words } from 'persona-registry';
import type { VFile } from 'vfile';
import { readDocument } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { rejoinHeadingAttributes } from './rejoinHeadingAttributes.js';
import { toHtml } from './toHtml.js';
import { toMdx } from './toMdx.js';

interface CommonOptions {
  /**
   * Returns the path to show in messages and queries for a document's path. Relative, with forward slashes, because the output contains it and must not
   * contain paths of the machine. Default: relative to the current folder (`file.cwd`).
   */
  file?: (path: string) => string;
}

/** Options for JSX elements of theme components, for MDX and Docusaurus. */
export interface RemarkPersonasMdxOptions extends CommonOptions {
  output: 'mdx';
  /** Returns the module whose default export is the view of a query. The query comes from `toQuery` of `persona-registry`, with a position. */
  viewModule: (query: string) => string;
  /** Returns the module whose default export is the component with this name. Default: Docusaurus' alias of theme components, `@theme/<name>`. */
  componentModule?: (name: string) => string;
}

/** Options for nodes that `remark-rehype` turns into plain HTML, for any other pipeline. */
export interface RemarkPersonasHtmlOptions extends CommonOptions {
  output: 'html';
  /** Returns the view of a request, made by `toView` of `persona-registry`. Called once for each distinct request of a document. */
  resolveView: (request: ViewRequest) => View;
  /** The words around views, in the language of the document (`createWords` of `persona-registry`). Default: English. */
  words?: Words;
}

export type RemarkPersonasOptions = RemarkPersonasMdxOptions | RemarkPersonasHtmlOptions;

/**
 * unified plugin: turns our directives into elements. Needs `remark-directive` before it. Directives of other plugins stay as they are. Never throws:
 * a problem is shown at its place in the document.
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

function toDocument(file: VFile, { file: customToPath }: RemarkPersonasOptions): SourceDocument {
  const path = file.path ?? '';
  const toPath = customToPath ?? ((fullPath) => relativeTo(file.cwd, fullPath));
  // Positions do not count a byte order mark.
  return { file: path === '' ? '' : toPath(path), source: String(file).replace(/^\uFEFF/, '') };
}

function relativeTo(folder: string, path: string): string {
  const [base, full] = [folder, path].map((text) => text.replaceAll('\\', '/')) as [string, string];
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return full.startsWith(prefix) ? full.slice(prefix.length) : full;
}
