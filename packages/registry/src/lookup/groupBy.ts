import { getOrAdd } from './getOrAdd.js';

/** Groups in the order of their first items. */
export function groupBy<T, K>(items: Iterable<T>, toKey: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) getOrAdd(groups, toKey(item), (): T[] => []).push(item);
  return groups;
}
