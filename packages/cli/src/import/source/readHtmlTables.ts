import type { Element, ElementContent, Nodes } from 'hast';
// hast-util-from-html parses HTML as browsers do, also HTML with mistakes.
import { fromHtml } from 'hast-util-from-html';
import { FOOTNOTE_MARK, type StruckText } from './removeStruck.js';
import type { Cell, SourceLink, SourceRow, SourceTable } from './sourceDocument.js';
import { splitHead } from './splitHead.js';

/** Limit of HTML for the spans of a cell. */
const MAX_SPAN = 1000;
const BLOCKS = new Set(['br', 'li', 'p', 'div', 'tr', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What the reader of a document knows about the HTML in it. */
export interface HtmlPlace {
  file: string;
  /** The line of the file in which the HTML begins. */
  line: number;
  /** Reads a text that may be Markdown. */
  toInner(text: string): Cell;
  /** Gets what is struck out or hidden by its style, which is left out. */
  struck: StruckText[];
}

/** The tables in a piece of HTML. A cell that spans several rows or columns counts in each of them. */
export function readHtmlTables(html: string, place: HtmlPlace): SourceTable[] {
  const tree = fromHtml(html, { fragment: true });
  removeUnseen(tree, place);
  return findTables(tree).flatMap((table) => toTables(table, place));
}

/** One table, or one for each group of columns that its head has. Its headings are its caption and the label of the group. */
export function toTables(table: Element, { file, line, toInner }: Omit<HtmlPlace, 'struck'>): SourceTable[] {
  const rows = find(table, 'tr');
  const grid = toGrid(rows, (element) => lineOf(element, line), toInner);
  const captions = find(table, 'caption').map((caption) => toLines(caption, [], true));
  const count = countHeadRows(table, rows);
  return splitHead(grid.slice(0, count), grid.slice(count)).map(({ groups, ...each }): SourceTable => {
    const inner = [...captions, ...groups].filter((text) => text !== '');
    return {
      file,
      line: lineOf(table, line),
      ...(inner.length > 0 && { headings: inner }),
      ...each,
    };
  });
}

/** The rows of `<thead>`, the first rows that have only `<th>`, or those of which the first row has cells. */
function countHeadRows(table: Element, rows: readonly Element[]): number {
  const isHead = (row: Element): boolean =>
    row.children.every((cell) => cell.type !== 'element' || isElement(cell, 'th'));
  const ofHead = find(table, 'thead').flatMap((head) => find(head, 'tr')).length;
  const body = rows.findIndex((row) => !isHead(row));
  const first = (rows[0]?.children ?? []).filter((cell) => isElement(cell, 'td', 'th'));
  const spans = first.map(({ properties }) => toSpan(properties.rowSpan));
  const hasGroups = first.some(({ properties }) => toSpan(properties.colSpan) > 1);
  const count = Math.max(1, ofHead, body, ...(hasGroups ? spans : []));
  return count < rows.length ? count : 1;
}

export const lineOf = (element: Element, line = 1): number => line + (element.position?.start.line ?? 1) - 1;

/** Removes what readers do not see, and lists it. */
export function removeUnseen(node: Nodes, place: Pick<HtmlPlace, 'line' | 'struck'>): void {
  if (!('children' in node)) return;
  node.children = (node.children as ElementContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    const why = findUnseen(child);
    if (why === undefined) {
      removeUnseen(child, place);
      return true;
    }
    const cells = isElement(child, 'tr')
      ? child.children.filter((cell) => isElement(cell, 'td', 'th'))
      : [child];
    const text = cells
      .map((cell) => toLines(cell, [], true).replaceAll('\n', ' '))
      .filter((each) => each !== '')
      .join(' | ');
    if (text !== '')
      place.struck.push({ line: lineOf(child, place.line), text, ...(why !== 'struck' && { why }) });
    // An empty cell keeps the columns of its row in their places.
    if (isElement(child, 'td', 'th')) child.children = [];
    return isElement(child, 'td', 'th');
  });
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const STRUCK = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;

/** Why readers do not see an element, or not as a text that holds. */
function findUnseen(element: Element): 'hidden' | 'struck' | 'mark' | undefined {
  const { hidden, style } = element.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return 'hidden';
  if (HIDDEN.test(String(style ?? ''))) return 'hidden';
  if (STRUCK.test(String(style ?? '')) || isElement(element, 'del', 's', 'strike')) return 'struck';
  return isElement(element, 'sup') && FOOTNOTE_MARK.test(toLines(element, [], true)) ? 'mark' : undefined;
}

/** Rows of cells. A span is filled with copies of its cell. */
function toGrid(
  rows: readonly Element[],
  lineOf: (element: Element) => number,
  toInner: (text: string) => Cell,
): SourceRow[] {
  /** Cells from above, by column: how many more rows each has. */
  const spanned = new Map<number, { cell: Cell; rows: number }>();
  return rows.map((row) => {
    const cells: Cell[] = [];
    const takeSpanned = (): void => {
      for (let above = spanned.get(cells.length); above !== undefined; above = spanned.get(cells.length)) {
        if (above.rows === 1) spanned.delete(cells.length);
        else above.rows--;
        cells.push(above.cell);
      }
    };
    for (const element of row.children) {
      if (!isElement(element, 'td', 'th')) continue;
      takeSpanned();
      const cell = toHtmlCell(element, toInner);
      const depth = toSpan(element.properties.rowSpan);
      for (let column = 0; column < toSpan(element.properties.colSpan); column++) {
        if (depth > 1) spanned.set(cells.length, { cell, rows: depth - 1 });
        cells.push(cell);
      }
    }
    takeSpanned();
    return { line: lineOf(row), cells };
  });
}

export function toHtmlCell(element: Element, toInner: (text: string) => Cell): Cell {
  const links: SourceLink[] = [];
  const withLinks = toLines(element, links, true);
  const prose = toLines(element, [], false);
  if (links.length > 0) return { text: withLinks, prose: prose === '' ? withLinks : prose, links };
  return toInner(withLinks);
}

/** Text with a line for each block. Collects the links. */
function toLines(element: Element, links: SourceLink[], withEmptyLinks: boolean): string {
  const toText = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || node.tagName === 'script' || node.tagName === 'style') return '';
    const text = node.children.map(toText).join('');
    if (node.tagName === 'a') {
      const url = String(node.properties.href ?? '');
      links.push({ title: text.trim(), url });
      return url === '' && !withEmptyLinks ? '' : text;
    }
    return BLOCKS.has(node.tagName) ? `\n${text}\n` : text;
  };
  return element.children
    .map(toText)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Tables that are in no other table. */
function findTables(node: Nodes): Element[] {
  if (isElement(node, 'table')) return [node];
  return 'children' in node ? node.children.flatMap(findTables) : [];
}

/** Elements below, without those of inner tables. */
function find(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (isElement(child, name)) return [child];
    return isElement(child, 'table') ? [] : find(child, name);
  });
}

function toSpan(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1;
}

const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName);
