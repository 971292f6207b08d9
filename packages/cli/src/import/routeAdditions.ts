import type { DataInput } from 'persona-registry';
import { isRecord } from 'persona-registry/text';
import type { Addition } from '../splice/insertEntries.js';

/**
 * Gives each addition to the file that has its map: an entry that grows to the file that has it, new entries to the first file that has their section, and new sections to
 * the first one that has personas.
 *
 * @param files the data of the files that may grow
 * @returns the additions of each file
 */
export function routeAdditions(additions: readonly Addition[], files: readonly DataInput[]): Addition[][] {
  const routed = files.map((): Addition[] => []);
  const home = Math.max(
    0,
    files.findIndex(({ personas }) => personas !== undefined),
  );
  for (const addition of additions) {
    const found = files.findIndex((data) => hasPath(data, addition.path));
    routed[found === -1 ? home : found]?.push(addition);
  }
  return routed;
}

function hasPath(data: DataInput, path: readonly string[]): boolean {
  let inner: unknown = data;
  for (const key of path) {
    if (!isRecord(inner) || !Object.hasOwn(inner, key)) return false;
    inner = inner[key];
  }
  return true;
}
