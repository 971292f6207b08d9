import { readFileSync, statSync } from 'node:fs';
import { unpackFiles } from '../shared/packFiles.js';

/** Files by path, read once per content, because thousands of modules need them. The build of another locale writes the same path again. */
const cache = new Map<string, { stamp: string; files: ReadonlyMap<string, string> }>();

/**
 * Reads the files that `createOutput` packed into one file in a build: name → JSON text. Returns the same map while the file is unchanged.
 *
 * @param path absolute
 * @returns `undefined` if the file does not exist
 */
export function openPackedFiles(path: string): ReadonlyMap<string, string> | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const cached = cache.get(path);
  if (cached?.stamp === stamp) return cached.files;
  const files = unpackFiles(readFileSync(path, 'utf8'));
  cache.set(path, { stamp, files });
  return files;
}
