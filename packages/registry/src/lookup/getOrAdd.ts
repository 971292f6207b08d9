/** The map's value of the key. A missing value is made and added first. */
export function getOrAdd<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const value = make(key);
  map.set(key, value);
  return value;
}
