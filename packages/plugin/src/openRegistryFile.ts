import { readFileSync, statSync } from 'node:fs';
import { buildReader, type RegistryReader } from 'persona-registry';
import { unpackFiles } from './packFiles.js';

/** Read once per content, by path: thousands of views ask. The build of another locale writes the same path anew. */
const opened = new Map<string, { stamp: string; reader: RegistryReader }>();

/**
 * The registry of a build, in the one file that `createOutput` wrote.
 *
 * @param path absolute
 * @returns `undefined` when there is no such file
 */
export function openRegistryFile(path: string): RegistryReader | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const known = opened.get(path);
  if (known?.stamp === stamp) return known.reader;
  const reader = buildReader(unpackFiles(readFileSync(path, 'utf8')));
  opened.set(path, { stamp, reader });
  return reader;
}
