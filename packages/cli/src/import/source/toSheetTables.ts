import { findDefinedField } from 'persona-registry/text';
import type { SourceRow, SourceTable } from './sourceDocument.js';

/** How far down the labels of the columns are looked for. */
const MAX_TITLE_ROWS = 20;

/**
 * The table of a sheet. Titles may stand above its labels: these are in the first row with two labels that are known, or else in the first row with
 * two texts.
 */
export function toSheetTable(
  file: string,
  title: string | undefined,
  rows: readonly SourceRow[],
): SourceTable | undefined {
  const top = rows.slice(0, MAX_TITLE_ROWS);
  const known = top.findIndex(
    ({ cells }) => new Set(cells.map(({ text }) => findDefinedField(text)).filter(Boolean)).size > 1,
  );
  const wide = top.findIndex(({ cells }) => cells.filter(({ text }) => text !== '').length > 1);
  const filled = rows.findIndex(({ cells }) => cells.some(({ text }) => text !== ''));
  const at = [known, wide, filled].find((index) => index !== -1);
  const head = at === undefined ? undefined : rows[at];
  if (at === undefined || head === undefined) return undefined;
  const last = head.cells.findLastIndex(({ text }) => text !== '');
  return {
    file,
    line: head.line,
    ...(title !== undefined && { title }),
    head: head.cells.slice(0, last + 1),
    rows: rows.slice(at + 1),
  };
}
