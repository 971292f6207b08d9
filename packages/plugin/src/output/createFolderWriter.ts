import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../shared/files.js';

/**
 * Makes a folder hold these files, and those of `kept` as they are. Touches only what differs, since bundlers watch them, and returns the
 * names of what it wrote.
 */
export type FolderWriter = (files: Files, kept?: ReadonlySet<string>) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/**
 * A writer for a folder that nobody else writes to, for the dev server: it holds what it wrote. Names may have parts with `/`. The first
 * write compares with what the folder holds; afterwards the writer knows.
 *
 * A file that is not wanted any more is deleted by the first write, which starts the dev server, and not later: Rspack does not notice that
 * a file vanishes while it compiles, and a page's module is imported until Docusaurus has written its routes anew.
 *
 * @param folder absolute; made when missing
 * @param gone what a file holds that is not wanted any more; absent, it stays as it is
 */
export function createFolderWriter(folder: string, gone?: string): FolderWriter {
  let known: Map<string, string> | undefined;
  return (files, kept = NONE) => {
    const wanted = new Map(files);
    if (known === undefined) {
      known = wanted;
      return replaceAll(folder, known);
    }
    if (gone !== undefined) {
      for (const name of known.keys()) if (!wanted.has(name) && !kept.has(name)) wanted.set(name, gone);
    }
    const written = new Set<string>();
    for (const [name, text] of wanted) {
      if (known.get(name) === text) continue;
      writeInto(folder, name, text);
      known.set(name, text);
      written.add(name);
    }
    return written;
  };
}

/** Makes a folder hold these files and no others. */
function replaceAll(folder: string, files: ReadonlyMap<string, string>): Set<string> {
  mkdirSync(folder, { recursive: true });
  const present = new Set(listFiles(folder));
  const written = new Set<string>();
  for (const [name, text] of files) {
    // As text: Node reads a small file so in a third of the time that a buffer takes.
    if (present.delete(name) && readFileSync(join(folder, name), 'utf8') === text) continue;
    writeInto(folder, name, text);
    written.add(name);
  }
  for (const leftover of present) rmSync(join(folder, leftover), { force: true });
  return written;
}

function writeInto(folder: string, name: string, text: string): void {
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
