import { readFileSync } from 'node:fs';

/** Finds the line of a file, 1-based, that has an id between quotes. A file that cannot be read has none. */
export function findLine(path: string, id: string): number | undefined {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    const index = lines.findIndex((line) =>
      [`'${id}'`, `"${id}"`, `\`${id}\``].some((quoted) => line.includes(quoted)),
    );
    return index === -1 ? undefined : index + 1;
  } catch {
    return undefined;
  }
}
