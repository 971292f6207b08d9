import { getOrAdd } from '../lookup/getOrAdd.js';
import type { RoleGrantView } from '../model/view.js';

/** Grants by position, those that say the same once. */
export interface GrantIndex<Held> {
  /** In the order in which they were first asked for. */
  grants: Held[];
  toPosition(grant: RoleGrantView): number;
}

/**
 * Makes one index per table or file. Most grants that say the same are one object, which many tables and files hold: what it says is written
 * out for comparison once. Those that were read from files are objects of their own.
 *
 * @param toHeld what is held of a grant, and compared
 */
export function createGrantIndexer<Held>(toHeld: (grant: RoleGrantView) => Held): () => GrantIndex<Held> {
  const known = new WeakMap<RoleGrantView, { held: Held; text: string }>();
  function hold(grant: RoleGrantView) {
    let entry = known.get(grant);
    if (entry === undefined) {
      const held = toHeld(grant);
      entry = { held, text: JSON.stringify(held) };
      known.set(grant, entry);
    }
    return entry;
  }
  return () => {
    const grants: Held[] = [];
    const positions = new Map<RoleGrantView | string, number>();
    return {
      grants,
      toPosition: (grant) =>
        getOrAdd(positions, grant, () => {
          const { held, text } = hold(grant);
          return getOrAdd(positions, text, () => grants.push(held) - 1);
        }),
    };
  };
}
