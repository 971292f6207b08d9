/** Widths of the letters of Arial, in thousandths of the size of the font, for ASCII from the blank on: https://www.adobe.com/devnet/font.html (Helvetica). */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHER = 640;
/** Characters of East Asia and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Bold letters and other fonts in the place of Arial are wider. */
const RESERVE = 1.06;

/** The width of a text in ems. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width += ASCII[code - 32] ?? (WIDE.test(character) ? 1300 : OTHER);
  }
  return (width / 1000) * RESERVE;
}

/** Into how many lines a text is broken, at blanks, and a longer word anywhere. @param width of a line in ems */
export function countLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<=[ /-])/)) {
      const own = widthOf(word);
      if (used > 0 && used + own > width) {
        lines++;
        used = 0;
      }
      used += own;
      // A wide character has a line of its own in a narrow column.
      const more = Math.ceil(used / Math.max(width, 1.4)) - 1;
      if (more > 0) {
        lines += more;
        used -= more * width;
      }
    }
  }
  return lines;
}
