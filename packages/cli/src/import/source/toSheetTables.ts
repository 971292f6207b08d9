import { isAccessList } from 'persona-registry/formats';
import { findDefinedField } from 'persona-registry/text';
import type { Cell, SourceRow, SourceTable } from './sourceDocument.js';
import { listGroups, splitHead } from './splitHead.js';

/** How far down the labels of the columns are looked for. */
const MAX_TITLE_ROWS = 20;

/**
 * The tables of a sheet. Titles may stand above the labels of a table: these are in the first row with two labels that are known, or else in the first row with two
 * texts. A blank row, or a blank column, ends a table if labels that are known stand behind it.
 */
export function toSheetTables(
  file: string,
  title: string | undefined,
  rows: readonly SourceRow[],
): SourceTable[] {
  return splitAtBlankRows(rows)
    .flatMap(splitAtBlankColumns)
    .flatMap((part) => toTables(file, title, part));
}

function toTables(file: string, title: string | undefined, rows: readonly SourceRow[]): SourceTable[] {
  const top = rows.slice(0, MAX_TITLE_ROWS);
  const known = top.findIndex(({ cells }) => hasFields(cells));
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

const hasFields = (cells: readonly Cell[]): boolean =>
  new Set(cells.map(({ text }) => findDefinedField(text)).filter(Boolean)).size > 1;
const areLabels = (cells: readonly Cell[]): boolean =>
  hasFields(cells) || isAccessList(cells.map(({ text }) => text));
const isBlank = ({ cells }: SourceRow): boolean => cells.every(({ text }) => text === '');
const findLabels = (rows: readonly SourceRow[]): SourceRow | undefined =>
  rows.slice(0, MAX_TITLE_ROWS).find(({ cells }) => areLabels(cells));

/** A table begins behind a blank row, where labels follow, perhaps below titles. */
function splitAtBlankRows(rows: readonly SourceRow[]): SourceRow[][] {
  const parts: SourceRow[][] = [];
  let start = 0;
  let isBelowBlank = false;
  for (const [index, row] of rows.entries()) {
    const isGap = isBlank(row);
    if (isBelowBlank && !isGap && beginsTable(rows.slice(index, index + MAX_TITLE_ROWS))) {
      const above = rows.slice(start, index);
      if (findLabels(above) !== undefined) {
        parts.push(above);
        start = index;
      }
    }
    isBelowBlank = isGap;
  }
  return [...parts, rows.slice(start)];
}

/** Whether the first row with several texts has labels. A title has one text. */
function beginsTable(rows: readonly SourceRow[]): boolean {
  const first = rows.find(({ cells }) => cells.filter(({ text }) => text !== '').length > 1);
  return first !== undefined && areLabels(first.cells);
}

/** Tables side by side: behind a blank column, a label comes again. */
function splitAtBlankColumns(rows: readonly SourceRow[]): SourceRow[][] {
  const labels = findLabels(rows)?.cells.map(({ text }) => text) ?? [];
  const gap = labels.findIndex(
    (label, column) =>
      label === '' && labels.slice(0, column).some((each) => each !== '' && labels.includes(each, column)),
  );
  if (gap === -1 || rows.some(({ cells }) => (cells[gap]?.text ?? '') !== '')) return [[...rows]];
  const left = rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, gap) }));
  const right = rows.map(({ line, cells }) => ({ line, cells: cells.slice(gap + 1) }));
  return [left, ...splitAtBlankColumns(right)];
}
