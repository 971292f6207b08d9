// d3-dsv: small, maintained, and quotes a row without making much else on the way: a site has a file per service.
import { csvFormatRow } from 'd3-dsv';

/**
 * A cell that a spreadsheet would run as a formula. The last four are full width: https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows of cells as CSV: byte order mark, so that Excel reads UTF-8; Windows line ends, as RFC 4180 has them; quotes where needed; an apostrophe
 * before what a spreadsheet would run.
 */
export function toCsv(rows: Iterable<readonly string[]>): string {
  let text = '\uFEFF';
  for (const row of rows) text += `${csvFormatRow(row.map(toText))}\r\n`;
  return text;
}

const toText = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
