import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../shared/files.js';

export function writeFiles(files: Files, folder: string): void {
  const createdFolders = new Set<string>();
  for (const [name, text] of files) {
    const path = join(folder, name);
    const parent = dirname(path);
    if (!createdFolders.has(parent)) mkdirSync(parent, { recursive: true });
    createdFolders.add(parent);
    writeFileSync(path, text);
  }
}
