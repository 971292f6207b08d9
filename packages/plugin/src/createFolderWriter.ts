import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder hold these files: name → text. Touches only what differs, since bundlers watch them. */
export type FolderWriter = (files: ReadonlyMap<string, string>) => void;

/**
 * A writer for a flat folder that nobody else writes to. What the folder holds is read once; afterwards the writer knows.
 *
 * A file that is not wanted any more is deleted by the first write, which starts a build or a dev server, and not later: Rspack does
 * not notice that a file vanishes while it compiles, and a page's module is imported until Docusaurus has written its routes anew.
 *
 * @param folder absolute; made when missing
 * @param gone what a file holds that is not wanted any more; absent, it stays as it is
 */
export function createFolderWriter(folder: string, gone?: string): FolderWriter {
  let known: Map<string, string> | undefined;
  const put = (name: string, text: string, onDisk: Map<string, string>) => {
    if (onDisk.get(name) === text) return;
    writeFileSync(join(folder, name), text);
    onDisk.set(name, text);
  };
  return (files) => {
    const isFirst = known === undefined;
    const onDisk = known ?? readFolder(folder);
    known = onDisk;
    for (const name of onDisk.keys()) {
      if (files.has(name)) continue;
      if (isFirst) {
        rmSync(join(folder, name), { force: true });
        onDisk.delete(name);
      } else if (gone !== undefined) put(name, gone, onDisk);
    }
    for (const [name, text] of files) put(name, text, onDisk);
  };
}

function readFolder(folder: string): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
