/**
 * The beginning of a cell that a spreadsheet would run as a formula. The last four characters are full-width:
 * https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const SPECIAL = /[",\r\n]/;

/**
 * Writes rows of cells as CSV. A byte order mark makes Excel read UTF-8. Line ends are those of Windows, which RFC 4180 requires. Cells have quotes
 * if needed. An apostrophe stands before a formula, so that a spreadsheet does not run it.
 *
 * This is not a library, because it runs in the browser too, and small libraries (d3-dsv, papaparse) include a parser. A test compares it with
 * csv-stringify.
 */
export function toCsv(rows: Iterable<readonly string[]>): string {
  let text = '\uFEFF';
  for (const row of rows) text += `${row.map(toCsvField).join(',')}\r\n`;
  return text;
}

/** One cell, with quotes and an apostrophe where it needs them. */
export function toCsvField(cell: string): string {
  // Half of the cells are empty.
  if (cell === '') return cell;
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
