import type { Entity } from '../model/registry.js';

/** The entry with the id. Use it instead of `record[id]`, because `constructor` and `toString` are ordinary ids. */
export function getEntry<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** All entries in the data's order. The order is the field `order`, not the order of keys. */
export function entriesOf<T extends Pick<Entity, 'order'>>(record: Readonly<Record<string, T>>): T[] {
  return Object.values(record).sort((a, b) => a.order - b.order);
}
