import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readTree } from './readTree.js';

/** Puts each form of a text between brackets that occur nowhere else: `{count} gap|{count} gaps` → `⟦{count} gap⟧|⟦{count} gaps⟧`. */
const toBracketed = (message: string): string =>
  message
    .split('|')
    .map((form) => `⟦${form}⟧`)
    .join('|');

/** Brackets every message of the translation files of a locale, as if somebody had translated them all. */
export function bracketTranslations(folder: string): void {
  for (const [name, latin1] of readTree(folder)) {
    const text = Buffer.from(latin1, 'latin1').toString('utf8');
    const messages = JSON.parse(text) as Record<string, { message: string }>;
    for (const entry of Object.values(messages)) entry.message = toBracketed(entry.message);
    writeFileSync(join(folder, name), JSON.stringify(messages));
  }
}

const ATTRIBUTES = ['alt', 'title', 'ariaLabel', 'placeholder', 'label'];
/** `time` has dates, which `Intl` writes. `code` has ids. */
const OTHER = ['script', 'style', 'code', 'time'];

/** The texts of a page that somebody can see or hear, without what is between brackets: text nodes and attributes. */
function listBareTexts(html: string): string[] {
  const texts: string[] = [];
  // A sentence with links has its brackets in different nodes.
  let depth = 0;
  const add = (text: string, isWhole: boolean): void => {
    let rest = '';
    if (isWhole) depth = 0;
    for (const character of text) {
      if (character === '⟦') depth += 1;
      if (depth === 0) rest += character;
      if (character === '⟧') depth -= 1;
    }
    texts.push(rest);
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') add(node.value, false);
    if (node.type === 'element') {
      const { tagName, properties } = node;
      // Monograms are hidden, and Docusaurus names its feeds itself.
      if (OTHER.includes(tagName) || properties.ariaHidden === 'true' || tagName === 'link') return;
      const before = depth;
      for (const name of ATTRIBUTES) if (typeof properties[name] === 'string') add(properties[name], true);
      if (isDescription(node)) add(String(properties.content), true);
      depth = before;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html));
  return texts;
}

const isDescription = ({ tagName, properties }: Element): boolean =>
  tagName === 'meta' &&
  [properties.name, properties.property].some((name) => /description$/.test(String(name ?? '')));

/**
 * Finds the words of a page that no translation reaches.
 *
 * @param data texts that are data, and not words of the product
 */
export function findBareWords(html: string, data: readonly string[]): string[] {
  const longestFirst = [...new Set(data)].sort((a, b) => b.length - a.length);
  const bare = listBareTexts(html).flatMap((text) => {
    const rest = longestFirst.reduce((left, known) => left.replaceAll(known, ' '), text);
    return /\p{L}{2,}/u.test(rest) ? [text.trim()] : [];
  });
  return [...new Set(bare)];
}
