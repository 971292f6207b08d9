import { normalizeList } from '../data/normalizeList.js';
import type { TextList } from '../model/data.js';
import type { DataPath, Place } from '../model/diagnostic.js';

export interface Item {
  text: string;
  place: Place;
}

/** The items of a list, each with its place; the items of one text share the text's. */
export function readItems(list: TextList | undefined, placeOf: (...path: DataPath) => Place): Item[] {
  if (list === undefined) return [];
  if (typeof list !== 'string') {
    return list.flatMap((item, index) =>
      normalizeList([item]).map((text) => ({ text, place: placeOf(index) })),
    );
  }
  const place = placeOf();
  return normalizeList(list).map((text) => ({ text, place }));
}
