import { measureText, type TextStyle, toGraphemes } from './measureText.js';

/**
 * Breaks `text` into lines that fit `width` px. A line breaks between words, or inside a word that is longer than a line. Nothing is cut off. An
 * empty text gives one empty line.
 */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((part) => breakWord(part, width, style))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** Says for each line of a wrapped text whether it goes on with the word of the line above. */
export function findBrokenWords(text: string, lines: readonly string[]): boolean[] {
  const words = text.trim().split(/\s+/u).join(' ');
  let at = 0;
  return lines.map((line, index) => {
    const isBroken = index > 0 && words[at] !== ' ';
    at += (index === 0 || isBroken ? 0 : 1) + line.length;
    return isBroken;
  });
}

/** Breaks a word that does not fit. It breaks after a hyphen or slash, unless this makes a piece shorter than half. */
function breakWord(word: string, width: number, style: TextStyle): string[] {
  if (measureText(word, style) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const grapheme of toGraphemes(word)) {
    if (piece !== '' && measureText(piece + grapheme, style) > width) {
      const at = Math.max(piece.lastIndexOf('-'), piece.lastIndexOf('/')) + 1;
      const cut = at > piece.length / 2 ? at : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += grapheme;
  }
  return [...pieces, piece];
}
