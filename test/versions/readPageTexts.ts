import { readFileSync } from 'node:fs';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { readTree } from '../helpers/readTree.js';

/**
 * What a reader reads of each page of a built site, by path: the text of `main`, since what is around it is Docusaurus' own and changes with its
 * version. And `personas.json`, in full.
 */
export function readPageTexts(build: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const path of readTree(build).keys()) {
    const read = () => readFileSync(`${build}/${path}`, 'utf8');
    if (path.endsWith('.html')) texts.set(path, toMainText(read()));
    else if (path.endsWith('personas.json')) texts.set(path, read());
  }
  return texts;
}

/** Blank space between blocks is the browser's to choose; a page without `main`, such as a redirect, counts as a whole. */
function toMainText(html: string): string {
  const tree = fromHtml(html);
  return toText(findMain(tree) ?? tree)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function findMain(node: Root | RootContent): Element | undefined {
  if (node.type === 'element' && node.tagName === 'main') return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findMain(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
