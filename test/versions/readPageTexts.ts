import { readFileSync } from 'node:fs';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { readTree } from '../helpers/readTree.js';

/**
 * Reads the visible text of each page of a built site, keyed by path: only the text of `main`, because the rest belongs to Docusaurus and changes with its
 * version. Also reads `personas.json`, completely.
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

/** Returns the text of `main`, with white space collapsed, because browsers choose the space between blocks. For a page without `main`, such as a redirect, returns all text. */
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
    const main = findMain(child);
    if (main !== undefined) return main;
  }
  return undefined;
}
