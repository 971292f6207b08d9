import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

const LINE_END = 0x0a;

/** Where the JSON of a page begins and ends in its file, in bytes. */
type Places = ReadonlyMap<string, readonly [start: number, end: number]>;

/** Places by path, found once per content. The build of another locale writes the same path again. */
const cache = new Map<string, { stamp: string; places: Places }>();

/**
 * Reads the JSON of one page from the file that `createOutput` packed. Only the places of pages stay in memory: the pages themselves have tens of
 * megabytes, and each thread that renders pages reads its own.
 *
 * @param path absolute
 * @returns `undefined` if there is no such file or page
 */
export function readPackedPage(path: string, name: string): Buffer | undefined {
  const place = findPlaces(path)?.get(name);
  if (place === undefined) return undefined;
  const [start, end] = place;
  const bytes = Buffer.alloc(end - start);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, start);
  } finally {
    closeSync(file);
  }
  return bytes;
}

function findPlaces(path: string): Places | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const cached = cache.get(path);
  if (cached?.stamp === stamp) return cached.places;
  const places = toPlaces(readFileSync(path));
  cache.set(path, { stamp, places });
  return places;
}

/** A line with a name, then a line with a page, and so on (`packFiles`). */
export function toPlaces(packed: Buffer): Places {
  const places = new Map<string, [number, number]>();
  let at = 0;
  while (at < packed.length) {
    const start = packed.indexOf(LINE_END, at) + 1;
    const end = packed.indexOf(LINE_END, start);
    if (start === 0 || end === -1) break;
    places.set(packed.toString('utf8', at, start - 1), [start, end]);
    at = end + 1;
  }
  return places;
}
