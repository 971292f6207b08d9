import type { CellText } from '@theme/PersonaToolsSlot';
import { escapeMarkdown } from './escapeMarkdown';

/**
 * Reads the content of an element. A semicolon separates its blocks, a comma its lines. In Markdown, links stay links, with their absolute address.
 */
export function readCell(cell: Node): CellText {
  const { text, markdown } = read(cell);
  return { text: joinBlocks(text), markdown: joinBlocks(markdown) };
}

const COMMA: CellText = { text: ', ', markdown: ', ' };
const NOTHING: CellText = { text: '', markdown: '' };
/** Stands before and after a block. Texts of a page have no line end of their own here. */
const BLOCK = '\n';

const joinBlocks = (text: string): string =>
  text
    .split(BLOCK)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('; ');

function read(node: Node): CellText {
  const { nodeName, nodeType, childNodes } = node;
  const text = (node.textContent ?? '').replace(/\s+/g, ' ');
  if (nodeType === Node.TEXT_NODE) return { text, markdown: escapeMarkdown(text) };
  // A summary only gives the number of folded items. The items themselves follow.
  if (nodeName === 'BR' || nodeName === 'SUMMARY') return COMMA;
  // A mark repeats the name beside it, and a link to the cell itself has no text.
  if (text === '' || (node instanceof Element && node.ariaHidden === 'true')) return NOTHING;
  if (nodeName === 'A') {
    const href = (node as HTMLAnchorElement).href.replace(/[()|<>]/g, toPercent);
    return { text, markdown: `[${escapeMarkdown(text)}](${href})` };
  }
  const parts = Array.from(childNodes, read);
  const edge = isBlock(node) ? BLOCK : '';
  const join = (key: keyof CellText) => edge + parts.map((part) => part[key]).join('') + edge;
  return { text: join('text'), markdown: join('markdown') };
}

/** Whether a reader sees the element on lines of its own. */
const isBlock = (node: Node): boolean =>
  (node.nodeName === 'DIV' || node.nodeName === 'SPAN') &&
  /^(?:block|flex|grid)$/.test(getComputedStyle(node as Element).display);

const toPercent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
