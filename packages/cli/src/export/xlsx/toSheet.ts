import type { CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { toXmlText } from 'persona-registry/formats';

/** The longest text of a cell in Excel. */
const MAX_TEXT = 32_767;
/** Widths of columns, in characters. */
const MIN_WIDTH = 8;
const MAX_WIDTH = 60;
/** In points. Excel has no rows that are higher than 409. */
const LINE_HEIGHT = 15;
const MAX_LINES = 27;
/** How many rows decide about the width of a column. */
const MEASURED_ROWS = 500;

export const FONT = { name: 'Calibri', size: 11 };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  alignment: { vertical: 'center', wrapText: true },
};

/** Long texts are broken into lines, and what stands beside them begins at the same height. */
const SHORT: CellStyle = { alignment: { vertical: 'top' } };
const LONG: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** A sheet with a frozen head and filters. `frozen` is the number of columns that stay when a reader scrolls. */
export function toSheet(
  name: string,
  titles: readonly string[],
  rows: readonly (string | number | null)[][],
  frozen: number,
): WriteSheet {
  return {
    name,
    rows: [[...titles], ...rows],
    columns: titles.map((title, index): ColumnDef => {
      const width = toWidth(title, rows, index);
      return { width, style: width === MAX_WIDTH ? LONG : SHORT };
    }),
    cells: new Map(
      titles.map((title, index) => [`0,${index}`, { value: title, type: 'string', style: HEAD }]),
    ),
    rowDefs: toHeights(rows),
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${toColumn(titles.length - 1)}${rows.length + 1}` },
    pageSetup: {
      orientation: 'landscape',
      printTitlesRow: '$1:$1',
      printTitlesColumn: `$A:$${toColumn(frozen - 1)}`,
    },
    a11y: { headerRow: 0 },
  };
}

/** Rows in which a text needs several lines. Not every program finds their height by itself. */
function toHeights(rows: readonly (string | number | null)[][]): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  for (const [index, row] of rows.entries()) {
    let lines = 1;
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length < MAX_WIDTH - 1) continue;
      lines = Math.max(lines, Math.ceil(cell.length / (MAX_WIDTH - 6)));
    }
    if (lines > 1) heights.set(index + 1, { height: Math.min(lines, MAX_LINES) * LINE_HEIGHT });
  }
  return heights;
}

function toWidth(title: string, rows: readonly (string | number | null)[][], index: number): number {
  let width = Math.min(title.length, 20);
  for (const row of rows.slice(0, MEASURED_ROWS)) width = Math.max(width, String(row[index] ?? '').length);
  // The button of the filter takes two characters.
  return Math.min(Math.max(width + 2, MIN_WIDTH), MAX_WIDTH);
}

/** An empty text is an empty cell, so that filters show it as one. */
export function toText(text: string): string | null {
  if (text === '') return null;
  const clean = toXmlText(text);
  return clean.length > MAX_TEXT ? `${clean.slice(0, MAX_TEXT - 1)}…` : clean;
}

/** 0 → A, 26 → AA. */
export function toColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : toColumn(Math.floor(index / 26) - 1) + letter;
}
