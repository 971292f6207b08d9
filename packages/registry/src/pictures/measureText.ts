import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Advance widths of the printable ASCII characters, in hundredths of an em, regular and semi-bold. They come from a wide typeface (DejaVu
 * Sans, the `system-ui` of many Linux systems), so that text in a narrower typeface never leaves its box.
 */
const REGULAR = widths(
  '32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84',
);
const BOLD = widths(
  '35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 58 100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 37 46 84 50 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 37 71 84',
);
/** The width of letters outside ASCII that are not wide: the width of a capital. */
const OTHER = 80;
const WIDE = 105;
const EMOJI = 140;

function widths(list: string): readonly number[] {
  return list.split(' ').map(Number);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export interface TextStyle {
  /** Font size in px. */
  size: number;
  bold?: boolean;
}

/** In printable ASCII each letter is a grapheme. Most names are such texts, and the segmenter takes a hundred times as long. */
const PLAIN = /^[ -~]*$/;

/** Splits a text into graphemes: each is one character for a reader. */
export const toGraphemes = (text: string): string[] =>
  PLAIN.test(text) ? text.split('') : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The largest width in px that `text` may need, measured without a browser. */
export function measureText(text: string, { size, bold = false }: TextStyle): number {
  const table = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const grapheme of toGraphemes(text)) sum += widthOf(grapheme, table);
  return (sum * size) / 100;
}

function widthOf(grapheme: string, ascii: readonly number[]): number {
  const code = grapheme.codePointAt(0) ?? 32;
  const width = ascii[code - 32];
  if (width !== undefined && grapheme.length === 1) return width;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme)) return EMOJI;
  return eastAsianWidth(code) === 2 ? WIDE : OTHER;
}
