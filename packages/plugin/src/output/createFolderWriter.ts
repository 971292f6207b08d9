import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../shared/files.js';

/**
 * Writes these files to a folder, and leaves the files of `keptNames` as they are. Writes only files that differ, because bundlers watch them. Returns
 * the names of the files that it wrote.
 */
export type FolderWriter = (files: Files, keptNames?: ReadonlySet<string>) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/**
 * Returns a writer for a folder to which nothing else writes, for the dev server. Names may have parts with `/`. The first write compares with the
 * files in the folder. Later writes compare with the texts that the writer keeps.
 *
 * Only the first write, at the start of the dev server, deletes files that are no longer needed. Later deletions would break: Rspack does not
 * notice a file that vanishes while it compiles, and a page's module is imported until Docusaurus has written its routes again.
 *
 * @param folder absolute; created if missing
 * @param removedText new content of a file that is no longer needed; without it, such a file stays as it is
 */
export function createFolderWriter(folder: string, removedText?: string): FolderWriter {
  let texts: Map<string, string> | undefined;
  return (files, keptNames = NONE) => {
    const nextTexts = new Map(files);
    if (texts === undefined) {
      texts = nextTexts;
      return replaceAll(folder, texts);
    }
    if (removedText !== undefined) {
      for (const name of texts.keys())
        if (!nextTexts.has(name) && !keptNames.has(name)) nextTexts.set(name, removedText);
    }
    const writtenNames = new Set<string>();
    for (const [name, text] of nextTexts) {
      if (texts.get(name) === text) continue;
      writeInto(folder, name, text);
      texts.set(name, text);
      writtenNames.add(name);
    }
    return writtenNames;
  };
}

/** Writes these files to the folder and deletes all others. Returns the names of the files that it wrote. */
function replaceAll(folder: string, files: ReadonlyMap<string, string>): Set<string> {
  mkdirSync(folder, { recursive: true });
  const oldNames = new Set(listFiles(folder));
  const writtenNames = new Set<string>();
  for (const [name, text] of files) {
    // Node reads a small file as text in a third of the time that it needs for a buffer.
    if (oldNames.delete(name) && readFileSync(join(folder, name), 'utf8') === text) continue;
    writeInto(folder, name, text);
    writtenNames.add(name);
  }
  for (const leftover of oldNames) rmSync(join(folder, leftover), { force: true });
  return writtenNames;
}

function writeInto(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  if (name.includes('/')) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Returns the names of all files in the folder, relative to it, with `/`. */
function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, `${name}/`) : [name];
  });
}
