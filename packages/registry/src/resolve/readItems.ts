import type { TextList } from '../model/data.js';
import type { Place } from '../model/diagnostic.js';
import { isNothing, normalizeList, splitItem } from '../values/normalizeList.js';
import type { Written } from './collectEntries.js';

/** A text of an entry, with its field and its position there. A `Place` is made only for problems. */
export interface Item {
  text: string;
  of: Written<object>;
  field: string;
  step?: string | number;
}

export function toPlace({ of, field, step }: Item): Place {
  return step === undefined ? of.placeOf(field) : of.placeOf(field, step);
}

/** The items of a list. Items from the same text share its place. */
export function readItems(list: TextList | undefined, of: Written<object>, field: string): Item[] {
  if (list === undefined) return [];
  if (typeof list === 'string') return normalizeList(list).map((text) => ({ text, of, field }));
  const items: Item[] = [];
  for (let step = 0; step < list.length; step++) {
    for (const text of splitItem(list[step] ?? '')) {
      if (!isNothing(text)) items.push({ text, of, field, step });
    }
  }
  return items;
}
