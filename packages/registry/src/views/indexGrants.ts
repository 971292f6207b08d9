import { getOrAdd } from '../access/getOrAdd.js';
import type { RoleGrantView } from '../model/view.js';

/** Grants by position, those that say the same once. */
export interface GrantIndex<Held> {
  /** In the order in which they were first asked for. */
  grants: Held[];
  toPosition(grant: RoleGrantView): number;
}

/** @param toHeld what is held of a grant, and compared */
export function indexGrants<Held>(toHeld: (grant: RoleGrantView) => Held): GrantIndex<Held> {
  const grants: Held[] = [];
  // Most grants that say the same are one object; those that were read from files are not.
  const positions = new Map<RoleGrantView | string, number>();
  return {
    grants,
    toPosition: (grant) =>
      getOrAdd(positions, grant, () => {
        const held = toHeld(grant);
        return getOrAdd(positions, JSON.stringify(held), () => grants.push(held) - 1);
      }),
  };
}
