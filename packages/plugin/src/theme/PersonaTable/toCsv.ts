/** A cell that a spreadsheet would run as a formula: as in `toCsv` of `persona-registry`, which a page would have to load whole. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const SPECIAL = /[",\r\n]/;

/** CSV as the plugin's own files: byte order mark, so that Excel reads UTF-8; Windows line ends; quotes where needed; no formulas. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

function toField(text: string): string {
  const value = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
