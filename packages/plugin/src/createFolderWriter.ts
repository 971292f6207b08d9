import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder hold exactly these files: name → text. Touches only what differs, since bundlers watch them. */
export type FolderWriter = (files: ReadonlyMap<string, string>) => void;

/**
 * A writer for a folder that nobody else writes to. What the folder holds is read once; afterwards the writer knows.
 *
 * @param folder absolute; made when missing, and flat
 */
export function createFolderWriter(folder: string): FolderWriter {
  let known: Map<string, string> | undefined;
  return (files) => {
    known ??= readFolder(folder);
    for (const name of known.keys()) {
      if (files.has(name)) continue;
      rmSync(join(folder, name), { force: true });
      known.delete(name);
    }
    for (const [name, text] of files) {
      if (known.get(name) === text) continue;
      writeFileSync(join(folder, name), text);
      known.set(name, text);
    }
  };
}

function readFolder(folder: string): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
