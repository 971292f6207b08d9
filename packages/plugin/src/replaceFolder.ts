import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './writeFiles.js';

/**
 * Makes a folder hold these files and no others; names may have parts with `/`. Touches only what differs, since bundlers compare times, and
 * returns the names of what it wrote. Holds one file at a time.
 *
 * @param folder absolute; made when missing
 */
export function replaceFolder(folder: string, files: Files): Set<string> {
  mkdirSync(folder, { recursive: true });
  const present = new Set(listFiles(folder));
  const written = new Set<string>();
  for (const [name, text] of files) {
    if (present.delete(name) && isText(join(folder, name), text)) continue;
    writeInto(folder, name, text);
    written.add(name);
  }
  for (const leftover of present) rmSync(join(folder, leftover), { force: true });
  return written;
}

/** The same for one file. */
export function replaceFile(path: string, text: string): void {
  if (existsSync(path) && isText(path, text)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// As text: Node reads a small file so in a third of the time that a buffer takes.
const isText = (path: string, text: string): boolean => readFileSync(path, 'utf8') === text;

export function writeInto(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  if (name.includes('/')) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Names relative to the folder, with `/`. */
function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, `${name}/`) : [name];
  });
}
