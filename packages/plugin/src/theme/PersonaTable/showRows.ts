import type { TableContent, TableRow } from './readTable';

/**
 * Puts exactly these rows into their bodies, in this order. The cells of hidden columns are hidden one by one, when their row becomes visible.
 */
export function showRows(
  { bodies, rows }: TableContent,
  indices: readonly number[],
  hidden: readonly boolean[],
): void {
  const rowsByBody = bodies.map((): Element[] => []);
  for (const index of indices) {
    const row = rows[index];
    if (row === undefined) continue;
    prepare(row, hidden);
    rowsByBody[row.body]?.push(row.element);
  }
  for (const [index, { element, heading }] of bodies.entries()) {
    const ownRows = rowsByBody[index] ?? [];
    element.replaceChildren(...(heading ? [heading] : []), ...ownRows);
    element.hidden = ownRows.length === 0;
  }
}

/** Safari needs the roles when rows are stacked. The HTML of long tables has none. */
function prepare({ element, cells }: TableRow, hidden: readonly boolean[]): void {
  element.role = 'row';
  for (const [index, cell] of cells.entries()) {
    cell.role = cell.nodeName === 'TH' ? 'rowheader' : 'cell';
    cell.hidden = hidden[index] ?? false;
  }
}
