import { readFileSync, statSync } from 'node:fs';
import { unpackFiles } from '../shared/packFiles.js';

/** Files by path, read once per content, because thousands of modules need them. The build of another locale writes the same path again. */
const cache = new Map<string, { stamp: string; files: ReadonlyMap<string, string> }>();

/**
 * Reads the files that `createOutput` packed into one file in a build: name → JSON text. Returns the same map while the file is unchanged.
 *
 * @param path absolute; always read in the same encoding
 * @param encoding `latin1` for texts that only pass through: each byte is a character, which takes half of the memory or less
 * @returns `undefined` if the file does not exist
 */
export function openPackedFiles(
  path: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): ReadonlyMap<string, string> | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const cached = cache.get(path);
  if (cached?.stamp === stamp) return cached.files;
  const files = unpackFiles(readFileSync(path, encoding));
  cache.set(path, { stamp, files });
  return files;
}
