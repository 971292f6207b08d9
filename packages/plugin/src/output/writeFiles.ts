import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function writeFiles(
  files: Iterable<readonly [name: string, content: string | Buffer]>,
  folder: string,
): void {
  const createdFolders = new Set<string>();
  for (const [name, content] of files) {
    const path = join(folder, name);
    const parent = dirname(path);
    if (!createdFolders.has(parent)) mkdirSync(parent, { recursive: true });
    createdFolders.add(parent);
    writeFileSync(path, content);
  }
}
