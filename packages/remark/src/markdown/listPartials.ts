import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { ParsedMarkdown } from '../scan/parseMarkdown.js';

/** A tag in whose place the page shows the content of a Markdown file. */
export interface PartialTag {
  node: MdxJsxFlowElement;
  /** Path of the file, relative to the document: `./_part.mdx`. */
  source: string;
}

/** Lists the tags of imported Markdown files that stand by themselves: in no list and no other element, and without attributes and content. */
export function listPartials(tree: Root): PartialTag[] {
  const sources = readImports(tree);
  if (sources.size === 0) return [];
  return tree.children.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name === null) return [];
    const source = sources.get(node.name);
    return source !== undefined && node.attributes.length === 0 && node.children.length === 0
      ? [{ node, source }]
      : [];
  });
}

/** Finds the names under which a document imports Markdown files. A path from `@site` or of a package is not among them. */
function readImports(tree: Root): Map<string, string> {
  const sources = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const statement of node.data?.estree?.body ?? []) {
      if (statement.type !== 'ImportDeclaration') continue;
      const { value } = statement.source;
      if (typeof value !== 'string' || !/^\.{1,2}\/.+\.mdx?$/i.test(value)) continue;
      for (const { type, local } of statement.specifiers)
        if (type === 'ImportDefaultSpecifier') sources.set(local.name, value);
    }
  }
  return sources;
}

/**
 * Whether the content of a partial means the same in another document. References could be to something else there, and so could relative addresses
 * in another folder. A block of code without an end would go on.
 */
export function canMove({ tree, source }: ParsedMarkdown, isFolderKept: boolean): boolean {
  if (tree.children.at(-1)?.type === 'code' && !/(?:```|~~~)\s*$/.test(source)) return false;
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (/Reference$/.test(node.type)) return false;
    if (!isFolderKept && 'url' in node && !/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(node.url)) return false;
    if ('children' in node) stack.push(...node.children);
  }
  return true;
}
