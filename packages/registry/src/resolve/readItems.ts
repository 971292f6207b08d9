import type { TextList } from '../model/data.js';
import type { Place } from '../model/diagnostic.js';
import { isNothing, normalizeList, splitItem } from '../values/normalizeList.js';
import { parseLink } from '../values/parseLink.js';
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
  return list.flatMap((text, step) => readItem(text, of, field, step));
}

/** The items of one text of a list: most have one. */
function readItem(written: string, of: Written<object>, field: string, step: number): Item[] {
  const items: Item[] = [];
  for (const text of splitItem(written)) {
    if (!isNothing(text)) items.push({ text, of, field, step });
  }
  return items;
}

/** Where a list is written. */
export interface ListPlace {
  of: Written<object>;
  field: string;
}

/**
 * What the items of a list mean, in their order. A text whose meaning is known is not read again, because thousands of personas repeat the same few texts.
 *
 * @param known meanings of texts so far. Links are resolved every time, so that each address is used or reported
 * @param resolve `undefined` for an item without a meaning, which has then been reported
 */
export function resolveList<Meaning>(
  list: TextList | undefined,
  { of, field }: ListPlace,
  known: Map<string, Meaning>,
  resolve: (item: Item) => Meaning | undefined,
): Meaning[] {
  if (list === undefined) return [];
  const meanings: Meaning[] = [];
  const add = (item: Item): void => {
    const meaning = known.get(item.text) ?? resolve(item);
    if (meaning === undefined) return;
    meanings.push(meaning);
    if (parseLink(item.text) === undefined) known.set(item.text, meaning);
  };
  if (typeof list === 'string') {
    for (const item of readItems(list, of, field)) add(item);
    return meanings;
  }
  for (let step = 0; step < list.length; step++) {
    const text = list[step] ?? '';
    const meaning = known.get(text);
    if (meaning !== undefined) meanings.push(meaning);
    else for (const item of readItem(text, of, field, step)) add(item);
  }
  return meanings;
}
