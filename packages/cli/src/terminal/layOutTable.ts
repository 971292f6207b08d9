import { paint } from './toPrintable.js';
import { padTo, widthOf, wrapText } from './wrapText.js';

const GAP = '  ';
/** A narrower column has a word or two in a line, which nobody reads. */
const MIN_WIDTH = 9;

/**
 * The lines of a table. Columns are as wide as their texts, or share the width and wrap. Where they would be too narrow, each row becomes a list of
 * names and values.
 *
 * @param width columns of the terminal. Absent: as wide as the texts
 */
export function layOutTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): string[] {
  const natural = titles.map((title, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), widthOf(title)),
  );
  const widths =
    width === undefined ? natural : shareWidth(natural, width - GAP.length * (titles.length - 1));
  if (widths === undefined) return toRecords(titles, rows, width);
  const toLines = (cells: readonly string[]): string[] => {
    const wrapped = widths.map((size, at) => wrapText(cells[at] ?? '', size));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, at) => padTo(lines[line] ?? '', widths[at] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  };
  const blocks = rows.map(toLines);
  const rule = paint('dim', widths.map((size) => '─'.repeat(size)).join(GAP));
  // Where a row takes several lines, a line shows where the next one begins.
  const isWrapped = blocks.some(({ length }) => length > 1);
  return [
    ...toLines(titles).map((line) => paint('bold', line)),
    rule,
    ...blocks.flatMap((lines, at) => (isWrapped && at > 0 ? [rule, ...lines] : lines)),
  ];
}

/** Narrow columns keep their width, and wide ones share the rest. `undefined`: there is too little for all. */
function shareWidth(natural: readonly number[], available: number): number[] | undefined {
  const widths = [...natural];
  const open = new Set(natural.keys());
  let rest = available;
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    const share = Math.floor(rest / open.size);
    for (const at of open) {
      const size = natural[at] ?? 0;
      if (size > share) continue;
      open.delete(at);
      rest -= size;
      isSettled = open.size === 0;
    }
    if (!isSettled) continue;
    if (open.size === 0) return widths;
    if (share < MIN_WIDTH) return undefined;
    const extra = rest - share * open.size;
    for (const [position, at] of [...open].entries()) widths[at] = share + (position < extra ? 1 : 0);
  }
  return widths;
}

function toRecords(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): string[] {
  return rows.flatMap((row, at) => [
    ...(at > 0 ? [''] : []),
    ...titles.flatMap((title, column) => {
      const value = row[column] ?? '';
      if (value === '') return [];
      const [first = '', ...others] = wrapText(
        title === '' ? value : `${title}: ${value}`,
        width === undefined ? undefined : width - GAP.length,
      );
      return [first, ...others.map((line) => `${GAP}${line}`)];
    }),
  ]);
}
