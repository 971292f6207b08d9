/** Keeps the first of all values with the same key. */
export function firstOfEach<T>(values: readonly T[], toKey: (value: T) => string): T[] {
  const keys = new Set<string>();
  return values.filter((value) => keys.size < keys.add(toKey(value)).size);
}
