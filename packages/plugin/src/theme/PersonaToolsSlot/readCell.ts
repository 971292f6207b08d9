import type { CellText } from '@theme/PersonaToolsSlot';
import { escapeMarkdown } from './escapeMarkdown';

/** Reads the content of an element. Line breaks become commas. In Markdown, links stay links, with their absolute address. */
export function readCell(cell: Node): CellText {
  const { text, markdown } = read(cell);
  return { text: text.trim(), markdown: markdown.trim() };
}

const COMMA: CellText = { text: ', ', markdown: ', ' };

function read(node: Node): CellText {
  const { nodeName, nodeType, textContent, childNodes } = node;
  const text = textContent ?? '';
  if (nodeType === Node.TEXT_NODE) return { text, markdown: escapeMarkdown(text) };
  // A summary only gives the number of folded items. The items themselves follow.
  if (nodeName === 'BR' || nodeName === 'SUMMARY') return COMMA;
  if (nodeName === 'A') {
    const href = (node as HTMLAnchorElement).href.replace(/[()|<>]/g, toPercent);
    return { text, markdown: `[${escapeMarkdown(text)}](${href})` };
  }
  const parts = Array.from(childNodes, read);
  const join = (key: keyof CellText) => parts.map((part) => part[key]).join('');
  return { text: join('text'), markdown: join('markdown') };
}

const toPercent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
