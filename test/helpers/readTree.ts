import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Reads every file below a folder, keyed by path with forward slashes, sorted. The bytes are latin1 text, which keeps all of them. */
export function readTree(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [relative(directory, file).split(sep).join('/'), readFileSync(file, 'latin1')]),
  );
}

/** Returns the paths of files that differ, or that are in only one of two trees. */
export function compareTrees(left: Map<string, string>, right: Map<string, string>): string[] {
  const paths = new Set([...left.keys(), ...right.keys()]);
  return [...paths].filter((path) => left.get(path) !== right.get(path));
}
