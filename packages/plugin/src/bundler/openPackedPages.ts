import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES_FILE } from '../shared/names.js';
import { toPlaces } from './readPackedPage.js';

/** The views of all pages that a build has written. To make a view again would take several times as long. */
export interface PackedPages {
  /** Returns the JSON of a view, by the result of `toPageFileName`. */
  read(name: string): Buffer | undefined;
  /** Eight letters and digits that change with any view. */
  hash: string;
}

/** @param folder absolute folder of the plugin instance */
export function openPackedPages(folder: string): PackedPages {
  const packed = readFileSync(join(folder, PAGES_FILE));
  const places = toPlaces(packed);
  return {
    read(name) {
      const place = places.get(name);
      return place && packed.subarray(...place);
    },
    hash: createHash('sha256').update(packed).digest('hex').slice(0, 8),
  };
}
