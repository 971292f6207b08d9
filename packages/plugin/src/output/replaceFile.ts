import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Number of characters in one write. */
const BLOCK = 1 << 16;

/**
 * Writes these pieces of text to a file. A file with the same text is left alone, because bundlers compare times. A new file is written piece by
 * piece, without the whole text in memory.
 *
 * @param path absolute; its folder is created if missing
 */
export function replaceFile(path: string, pieces: Iterable<string>): void {
  if (!existsSync(path)) {
    write(path, pieces);
    return;
  }
  const text = [...pieces].join('');
  if (readFileSync(path, 'utf8') !== text) write(path, [text]);
}

function write(path: string, pieces: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    let block = '';
    for (const piece of pieces) {
      block += piece;
      if (block.length < BLOCK) continue;
      writeSync(file, block);
      block = '';
    }
    writeSync(file, block);
  } finally {
    closeSync(file);
  }
}
