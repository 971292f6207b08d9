import { findDefinedField } from 'persona-registry/text';
import type { SourceRow, SourceTable } from './sourceDocument.js';
import { listGroups, splitHead } from './splitHead.js';

/** How far down the labels of the columns are looked for. */
const MAX_TITLE_ROWS = 20;

/**
 * The tables of a sheet: one, or one for each group of columns that its head has. Titles may stand above its labels: these are in the first row with two labels that are known, or else in the first row with
 * two texts.
 */
export function toSheetTables(
  file: string,
  title: string | undefined,
  rows: readonly SourceRow[],
): SourceTable[] {
  const top = rows.slice(0, MAX_TITLE_ROWS);
  const known = top.findIndex(
    ({ cells }) => new Set(cells.map(({ text }) => findDefinedField(text)).filter(Boolean)).size > 1,
  );
  const wide = top.findIndex(({ cells }) => cells.filter(({ text }) => text !== '').length > 1);
  const filled = rows.findIndex(({ cells }) => cells.some(({ text }) => text !== ''));
  const at = [known, wide, filled].find((index) => index !== -1);
  const head = at === undefined ? undefined : rows[at];
  if (at === undefined || head === undefined) return [];
  const last = head.cells.findLastIndex(({ text }) => text !== '');
  const count = hasLowerHead(head, rows[at + 1]) ? 2 : 1;
  const labels = { line: head.line, cells: head.cells.slice(0, last + 1) };
  const parts = splitHead([labels, ...rows.slice(at + 1, at + count)], rows.slice(at + count));
  return parts.map(({ groups, ...part }) => ({
    file,
    line: head.line,
    ...(title !== undefined && { title }),
    ...(groups.length > 0 && { headings: [...(title === undefined ? [] : [title]), ...groups] }),
    ...part,
  }));
}

/** Whether the labels go on in the next row: some stand in merged columns, and another one is merged with the cell below it, or names a field there. */
function hasLowerHead({ cells }: SourceRow, next: SourceRow | undefined): boolean {
  const groups = listGroups(cells);
  return (
    groups.length > 0 &&
    next !== undefined &&
    next.cells.some(({ text }, column) => {
      const above = cells[column]?.text ?? '';
      if (text === '' || groups.includes(above)) return false;
      return text === above || (above === '' && findDefinedField(text) !== undefined);
    })
  );
}
