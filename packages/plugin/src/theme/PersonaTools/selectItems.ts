import type { Item } from '@theme/PersonaTools';
import type { Sort, ToolState } from '@theme/PersonaToolsSlot';

/** Indices of the matching items, in order. */
export interface Selection {
  readonly indices: readonly number[];
  /** Field → value → the number of items that would match with this value if nothing else changed. Values are in alphabetical order. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A search ignores case and accents, and keeps spaces. `fold` of `persona-registry/text` is for references: it drops spaces and keeps accents. */
const toSearched = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Makes a selector for one set of items. It reads each item's text and values once. `locale` decides the alphabetical order. */
export function createSelector(items: readonly Item[], locale: string) {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  let texts: readonly string[] | undefined;
  const readTexts = () => {
    texts ??= items.map(({ text }) => toSearched(text));
    return texts;
  };
  const values = memo((field) => items.map((item) => item.values(field)));
  const ranks = memo((field) =>
    rank(
      values(field).map((words) => words.join(', ')),
      collator,
    ),
  );
  /** All values of a field. If all items have the same value, the list is empty. */
  const options = memo((field) => {
    const counts = new Map<string, number>();
    for (const words of values(field))
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const varies = Array.from(counts.values()).some((count) => count < items.length);
    return varies ? Array.from(counts.keys()).sort(collator.compare) : [];
  });

  return {
    options,
    /** Reads the texts ahead of time, so that the first search is fast. */
    readTexts,
    select(state: Omit<ToolState, 'hidden'>, facets: readonly string[]): Selection {
      const words = toSearched(state.query).split(/\s+/).filter(Boolean);
      const chosenFacets = Object.entries(state.facets);
      const counts = new Map(
        facets.map((facet) => [facet, new Map(options(facet).map((value) => [value, 0]))]),
      );
      const indices: number[] = [];
      for (const index of items.keys()) {
        if (!words.every((word) => readTexts()[index]?.includes(word))) continue;
        const failing = chosenFacets.filter(
          ([field, any]) => !values(field)[index]?.some((value) => any.includes(value)),
        );
        if (failing.length === 0) indices.push(index);
        // An item that fails in one facet only would match if the reader also chose its value of that facet.
        for (const [facet, count] of counts) {
          if (failing.length > 1 || (failing.length === 1 && failing[0]?.[0] !== facet)) continue;
          for (const value of values(facet)[index] ?? []) {
            const before = count.get(value);
            if (before !== undefined) count.set(value, before + 1);
          }
        }
      }
      return { indices: sortBy(indices, state.sort, ranks), counts };
    },
  };
}

function sortBy(
  indices: readonly number[],
  sort: readonly Sort[],
  ranks: (field: string) => readonly number[],
): readonly number[] {
  if (sort.length === 0) return indices;
  const keys = sort.map(({ field, descending }) => ({ places: ranks(field), sign: descending ? -1 : 1 }));
  // Items without a value have no place and come last in both directions.
  return [...indices].sort((a, b) => {
    for (const { places, sign } of keys) {
      const [first = -1, second = -1] = [places[a], places[b]];
      if (first !== second) return first < 0 || second < 0 ? second - first : (first - second) * sign;
    }
    return a - b;
  });
}

/** Returns each text's place in alphabetical order. Equal texts share a place. An empty text has -1. */
function rank(texts: readonly string[], collator: Intl.Collator): number[] {
  const order = Array.from(texts.keys()).filter((index) => texts[index] !== '');
  order.sort((a, b) => collator.compare(texts[a] ?? '', texts[b] ?? ''));
  const places = texts.map(() => -1);
  let place = 0;
  let before = texts[order[0] ?? 0] ?? '';
  for (const index of order) {
    const text = texts[index] ?? '';
    if (collator.compare(before, text) !== 0) place += 1;
    before = text;
    places[index] = place;
  }
  return places;
}

function memo<T>(make: (field: string) => T): (field: string) => T {
  const cache = new Map<string, T>();
  return (field) => {
    const value = cache.get(field) ?? make(field);
    cache.set(field, value);
    return value;
  };
}
