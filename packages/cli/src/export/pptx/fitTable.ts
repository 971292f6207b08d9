/** A row of a table on a slide: texts by column. A cell may have several paragraphs. */
export type Row = readonly string[];

export interface Fitted {
  rows: Row[];
  /** In points. */
  fontSize: number;
  /** How many rows have no place. */
  leftOut: number;
}

const SIZES = [13, 12, 11, 10, 9, 8];
const POINTS_PER_INCH = 72;
/** Mean width of a character, in parts of the font's size: Arial has 0.5, its bold letters are wider. */
const CHARACTER = 0.54;
const LINE = 1.2;
/** Space above and below the text of a cell together, in inches. */
const CELL_SPACE = 0.1;

/**
 * The largest font with which all rows fit into a height, in inches. Slides cannot scroll, and a table does not shrink by itself. With the smallest font,
 * the last rows are left out as far as needed.
 */
export function fitTable(rows: readonly Row[], widths: readonly number[], height: number): Fitted {
  for (const fontSize of SIZES) {
    const heights = rows.map((row) => heightOf(row, widths, fontSize));
    if (sum(heights) <= height) return { rows: [...rows], fontSize, leftOut: 0 };
  }
  const fontSize = SIZES.at(-1) ?? 8;
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
  return row.map((text, index) => cutText(text, lines, charactersPerLine(widths[index] ?? 1, fontSize)));
}

/** The paragraphs of a text that fit into a number of lines. The last one may be cut. */
function cutText(text: string, lines: number, perLine: number): string {
  const kept: string[] = [];
  let left = lines;
  for (const paragraph of text.split('\n')) {
    if (left === 0) return `${kept.join('\n')}…`;
    const needed = linesOf(paragraph, perLine);
    if (needed > left) {
      // Half the characters are kept if they may be wide ones.
      const room = left * perLine - 1;
      const count = lengthOf(paragraph) === Array.from(paragraph).length ? room : Math.floor(room / 2);
      kept.push(`${Array.from(paragraph).slice(0, count).join('')}…`);
      return kept.join('\n');
    }
    kept.push(paragraph);
    left -= needed;
  }
  return text;
}

export function heightOf(row: Row, widths: readonly number[], fontSize: number): number {
  const lines = Math.max(
    1,
    ...row.map((text, index) => linesOf(text, charactersPerLine(widths[index] ?? 1, fontSize))),
  );
  return (lines * fontSize * LINE) / POINTS_PER_INCH + CELL_SPACE;
}

const linesOf = (text: string, perLine: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lengthOf(line) / perLine)), 0);

const charactersPerLine = (width: number, fontSize: number): number =>
  Math.max(1, Math.floor(((width - 0.2) * POINTS_PER_INCH) / (fontSize * CHARACTER)));

/** Characters of East Asia and emoji are as wide as two letters. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;
const lengthOf = (text: string): number => Array.from(text).length + (text.match(WIDE)?.length ?? 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
