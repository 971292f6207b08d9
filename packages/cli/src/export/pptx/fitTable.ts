import { countLines } from './countLines.js';

/** A row of a table on a slide: texts by column. A cell may have several paragraphs. */
export type Row = readonly string[];

export interface Fitted {
  rows: Row[];
  /** In points. */
  fontSize: number;
  /** How many rows have no place. */
  leftOut: number;
}

const SIZES = [14, 13, 12, 11, 10.5, 10, 9.5, 9];
const SMALLEST = 9;
const POINTS_PER_INCH = 72;
const LINE = 1.2;
/** Space left and right of the text of a cell together, in inches. */
const SIDE_SPACE = 0.16;
/** Space above and below the text of a cell together, in inches. */
const CELL_SPACE = 0.1;

/**
 * The largest font with which all rows fit into a height, in inches. Slides cannot scroll, and a table does not shrink by itself. With the smallest font,
 * the last rows are left out as far as needed.
 *
 * @param largest the largest font that is asked for, such as that of the table beside it
 */
export function fitTable(
  rows: readonly Row[],
  widths: readonly number[],
  height: number,
  largest = Number.POSITIVE_INFINITY,
): Fitted {
  for (const fontSize of SIZES) {
    if (fontSize > largest) continue;
    const heights = rows.map((row) => heightOf(row, widths, fontSize));
    if (sum(heights) <= height) return { rows: [...rows], fontSize, leftOut: 0 };
  }
  const fontSize = SMALLEST;
  // One line stays for the words that say how many rows are left out.
  let space = height - heightOf([''], widths, fontSize);
  const fitting: Row[] = [];
  for (const row of rows) {
    const cut = cutRow(row, widths, fontSize, Math.min(space, height / 2));
    space -= heightOf(cut, widths, fontSize);
    if (space < 0) break;
    fitting.push(cut);
  }
  return { rows: fitting, fontSize, leftOut: rows.length - fitting.length };
}

/** One long text must not push everything else from the slide. */
function cutRow(row: Row, widths: readonly number[], fontSize: number, height: number): Row {
  const lines = Math.max(1, Math.floor(((height - CELL_SPACE) * POINTS_PER_INCH) / (fontSize * LINE)));
  return row.map((text, index) => cutText(text, lines, toEms(widths[index] ?? 1, fontSize)));
}

/** The longest beginning of a text that fits into a number of lines. */
function cutText(text: string, lines: number, width: number): string {
  if (countLines(text, width) <= lines) return text;
  const characters = Array.from(text);
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (countLines(`${characters.slice(0, middle).join('')}…`, width) <= lines) fits = middle;
    else tooLong = middle;
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`;
}

export function heightOf(row: Row, widths: readonly number[], fontSize: number): number {
  const lines = Math.max(
    1,
    ...row.map((text, index) => countLines(text, toEms(widths[index] ?? 1, fontSize))),
  );
  return (lines * fontSize * LINE) / POINTS_PER_INCH + CELL_SPACE;
}

/** The largest of some fonts with which a text fits into a box, else the smallest one. Sizes of boxes are in inches. */
export function fitText(text: string, width: number, height: number, sizes: readonly number[]): number {
  const fits = (fontSize: number) =>
    (countLines(text, toEms(width + SIDE_SPACE, fontSize)) * fontSize * LINE) / POINTS_PER_INCH <= height;
  return sizes.find(fits) ?? sizes.at(-1) ?? SMALLEST;
}

const toEms = (width: number, fontSize: number): number =>
  ((width - SIDE_SPACE) * POINTS_PER_INCH) / fontSize;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
