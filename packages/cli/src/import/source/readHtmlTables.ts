import type { Element, ElementContent, Nodes } from 'hast';
// hast-util-from-html parses HTML as browsers do, also HTML with mistakes.
import { fromHtml } from 'hast-util-from-html';
import { FOOTNOTE_MARK, type StruckText } from './removeStruck.js';
import type { Cell, SourceLink, SourceRow, SourceTable } from './sourceDocument.js';

/** Limit of HTML for the spans of a cell. */
const MAX_SPAN = 1000;
const BLOCKS = new Set(['br', 'li', 'p', 'div', 'tr', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The tables in a piece of HTML. A cell that spans several rows or columns counts in each of them.
 *
 * @param line of the file in which the HTML begins
 * @param toInner reads a text that may be Markdown
 * @param struck gets what is struck out or hidden by its style, which is left out
 */
export function readHtmlTables(
  file: string,
  html: string,
  line: number,
  title: string | undefined,
  toInner: (text: string) => Cell,
  struck: StruckText[],
): SourceTable[] {
  const lineOf = (element: Element): number => line + (element.position?.start.line ?? 1) - 1;
  const tree = fromHtml(html, { fragment: true });
  removeUnseen(tree);
  return findTables(tree).map((table): SourceTable => {
    const [head, ...rows] = toGrid(find(table, 'tr'), lineOf, toInner);
    return {
      file,
      line: lineOf(table),
      ...(title !== undefined && { title }),
      head: head?.cells ?? [],
      rows,
    };
  });

  function removeUnseen(node: Nodes): void {
    if (!('children' in node)) return;
    node.children = (node.children as ElementContent[]).filter((child) => {
      if (child.type !== 'element') return true;
      const why = findUnseen(child);
      if (why === undefined) {
        removeUnseen(child);
        return true;
      }
      const cells = isElement(child, 'tr')
        ? child.children.filter((cell) => isElement(cell, 'td', 'th'))
        : [child];
      const text = cells
        .map((cell) => toLines(cell, [], true).replaceAll('\n', ' '))
        .filter((each) => each !== '')
        .join(' | ');
      if (text !== '') struck.push({ line: lineOf(child), text, ...(why !== 'struck' && { why }) });
      // An empty cell keeps the columns of its row in their places.
      if (isElement(child, 'td', 'th')) child.children = [];
      return isElement(child, 'td', 'th');
    });
  }
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

function toHtmlCell(element: Element, toInner: (text: string) => Cell): Cell {
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
