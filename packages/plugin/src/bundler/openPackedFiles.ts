import { readFileSync, statSync } from 'node:fs';
import { unpackFiles } from '../shared/packFiles.js';

/** Read once per content, by path: thousands of modules ask. The build of another locale writes the same path anew. */
const opened = new Map<string, { stamp: string; files: ReadonlyMap<string, string> }>();

/**
 * What `createOutput` wrote in a build as one file: name → JSON text, the same map while the file says the same.
 *
 * @param path absolute
 * @returns `undefined` when there is no such file
 */
export function openPackedFiles(path: string): ReadonlyMap<string, string> | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const known = opened.get(path);
  if (known?.stamp === stamp) return known.files;
  const files = unpackFiles(readFileSync(path, 'utf8'));
  opened.set(path, { stamp, files });
  return files;
}
