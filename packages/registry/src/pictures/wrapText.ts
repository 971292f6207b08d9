import { measureText, type TextStyle, toGraphemes } from './measureText.js';

/**
 * Breaks `text` into lines that fit `width` px: between words where that is possible, inside a word that is longer than a line. Nothing is
 * cut off. An empty text is one empty line.
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

/** A word that fits stays whole; a longer one is broken, after a hyphen or slash where the piece then still fits. */
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
