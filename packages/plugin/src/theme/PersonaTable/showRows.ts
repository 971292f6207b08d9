import type { TableContent, TableRow } from './readTable';

/**
 * Puts these rows, and no others, into the bodies that they belong to, in this order. Columns are hidden cell by cell, as the rows come
 * on show.
 */
export function showRows(
  { bodies, rows }: TableContent,
  indices: readonly number[],
  hidden: readonly boolean[],
): void {
  const shown = bodies.map((): Element[] => []);
  for (const index of indices) {
    const row = rows[index];
    if (row === undefined) continue;
    prepare(row, hidden);
    shown[row.body]?.push(row.element);
  }
  for (const [index, { element, heading }] of bodies.entries()) {
    const own = shown[index] ?? [];
    element.replaceChildren(...(heading ? [heading] : []), ...own);
    element.hidden = own.length === 0;
  }
}

/** The roles are what Safari needs when rows are stacked; long tables come without them. */
function prepare({ element, cells }: TableRow, hidden: readonly boolean[]): void {
  element.role = 'row';
  for (const [index, cell] of cells.entries()) {
    cell.role = cell.nodeName === 'TH' ? 'rowheader' : 'cell';
    cell.hidden = hidden[index] ?? false;
  }
}
