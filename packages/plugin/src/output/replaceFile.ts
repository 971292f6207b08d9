import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Characters that are written at once. */
const BLOCK = 1 << 16;

/**
 * Makes a file hold these pieces of text. Leaves it alone when it does, since bundlers compare times. A new file is written piece by piece, and
 * nothing held.
 *
 * @param path absolute; its folder is made when missing
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
