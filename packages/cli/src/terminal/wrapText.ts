import stringWidth from 'string-width';
import { withoutPaint } from './toPrintable.js';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The columns that a text takes in a terminal. */
export const widthOf = (text: string): number => stringWidth(withoutPaint(text));

/** Fills a text with spaces up to a width. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/**
 * Breaks a text into lines of at most `width` columns, at spaces, and inside of words only where a word is longer than a line. Line breaks of the text
 * stay. Without a width, only those break.
 */
export function wrapText(text: string, width: number | undefined): string[] {
  return text.split('\n').flatMap((line) => (width === undefined ? [line] : wrapLine(line, width)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((one) => breakWord(one, width))) {
    const size = widthOf(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      used += line === '' ? size : size + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}

/** A word that does not fit loses its style, because a style ends in the line in which it begins. */
function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of segmenter.segment(withoutPaint(word))) {
    const size = stringWidth(segment);
    if (used + size > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += size;
  }
  return [...parts, part];
}
