import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by name, which may have parts with `/`. What comes from a generator is made when it is written, and not held. */
export type Files = Iterable<readonly [name: string, text: string]>;

export function writeFiles(files: Files, folder: string): void {
  const made = new Set<string>();
  for (const [name, text] of files) {
    const path = join(folder, name);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, text);
  }
}
