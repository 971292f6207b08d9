/** The styles of terminals that the command line uses: the codes that begin and end each. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof STYLES;
const NAMES = Object.keys(STYLES) as readonly Style[];

/**
 * Styles are marked with code points that no text may have (noncharacters of Unicode). `toPrintable` turns them into escape sequences. So nothing else
 * can make such a sequence: an escape character in a text comes from the data.
 */
const FIRST_MARK = 0xfdd0;
const MARKS = /[\ufdd0-\ufdef]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern searches for control characters
const CONTROL = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Marks a text with a style. */
export function paint(style: Style, text: string): string {
  const mark = FIRST_MARK + 2 * NAMES.indexOf(style);
  return `${String.fromCharCode(mark)}${text}${String.fromCharCode(mark + 1)}`;
}

/** The text without marks of styles. */
export const withoutPaint = (text: string): string => text.replace(MARKS, '');

/** Control characters and characters that change the direction of writing become `\u001b`, which is also right inside of JSON. */
export const escapeControls = (text: string): string =>
  text.replace(CONTROL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a terminal may get of a text: no control character is left, and marks of `paint` become colours, or nothing. */
export const toPrintable = (text: string, color: boolean): string =>
  escapeControls(text).replace(MARKS, (mark) => (color ? toSequence(mark.charCodeAt(0) - FIRST_MARK) : ''));

function toSequence(position: number): string {
  const style = NAMES[Math.floor(position / 2)];
  return style === undefined ? '' : `\u001b[${STYLES[style][position % 2 === 0 ? 0 : 1]}m`;
}
