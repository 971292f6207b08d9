import type { Sort } from '@theme/PersonaToolsSlot';

/**
 * Returns the order after a click on a column: the first click sorts by it, the second reverses the order, the third removes it. With `further`
 * the other sort columns stay, and come before the new one.
 */
export function nextSort(sort: readonly Sort[], field: string, further: boolean): readonly Sort[] {
  const current = sort.find((key) => key.field === field);
  const first = { field, descending: false };
  const next = current?.descending ? [] : [{ field, descending: current !== undefined }];
  if (!further) return sort.length > 1 ? [first] : next;
  return current === undefined ? [...sort, first] : sort.flatMap((key) => (key === current ? next : [key]));
}
