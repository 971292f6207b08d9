import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Returns the folders with the code that makes cached modules: ours, the transformer's and the views'. Each is a `dist` beside a `package.json`. */
export function codeFolders(): string[] {
  return [
    import.meta.url,
    import.meta.resolve('remark-personas'),
    import.meta.resolve('persona-registry'),
  ].map((url) => dirname(fileURLToPath(url)));
}

/**
 * Returns a short hash of the versions and the code in the folders, and of the options. The code counts as well as the version, because the code
 * of a workspace or of a patched package changes without a new version.
 */
export function readFingerprint(folders: readonly string[], options: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const folder of folders) {
    hash.update(readFileSync(join(folder, '..', 'package.json')));
    const scripts = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
    for (const name of scripts.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
