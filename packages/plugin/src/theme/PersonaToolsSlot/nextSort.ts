import type { Sort } from '@theme/PersonaToolsSlot';

/**
 * What follows on a click on a column: the first sorts by it, the second the other way round, the third not at all. What else the rows were
 * sorted by is kept where the click was `further`: it then comes before what is new.
 */
export function nextSort(sort: readonly Sort[], field: string, further: boolean): readonly Sort[] {
  const known = sort.find((key) => key.field === field);
  const first = { field, descending: false };
  const next = known?.descending ? [] : [{ field, descending: known !== undefined }];
  if (!further) return sort.length > 1 ? [first] : next;
  return known === undefined ? [...sort, first] : sort.flatMap((key) => (key === known ? next : [key]));
}
