/**
 * A cell that a spreadsheet would run as a formula. The last four are full width: https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const SPECIAL = /[",\r\n]/;

/**
 * Rows of cells as CSV: byte order mark, so that Excel reads UTF-8; Windows line ends, as RFC 4180 has them; quotes where needed; an apostrophe
 * before what a spreadsheet would run.
 *
 * No library: this runs in the browser too, and the small ones (d3-dsv, papaparse) bring a parser with them. The tests hold it against csv-stringify.
 */
export function toCsv(rows: Iterable<readonly string[]>): string {
  let text = '\uFEFF';
  for (const row of rows) text += `${row.map(toField).join(',')}\r\n`;
  return text;
}

function toField(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
