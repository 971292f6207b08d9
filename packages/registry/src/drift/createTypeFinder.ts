import type { Assignment } from '../assignments/assignment.js';
import { toPrincipalKey } from '../assignments/toPrincipalKey.js';
import type { Actual } from './toActual.js';

/**
 * Finds out what a principal is whose type nobody has written: what the system says. It stays what the exports write if the system has a principal of that type, too, or has
 * none.
 */
export function createTypeFinder(actual: readonly Actual[]) {
  // Few principals have no type, so most comparisons need no list of all.
  let listed: Set<string> | undefined;
  const isListed = (key: string): boolean => {
    listed ??= new Set(actual.map(({ system, principal }) => `${system} ${principal}`));
    return listed.has(key);
  };
  const others = new Set<string>();
  return {
    of(assignment: Assignment): Assignment {
      const { system, principal } = assignment;
      const { id, type, orType } = principal;
      if (orType === undefined) return assignment;
      const other = `${system} ${toPrincipalKey(system, id, orType)}`;
      if (isListed(`${system} ${toPrincipalKey(system, id, type)}`) || !isListed(other)) return assignment;
      others.add(other);
      return { ...assignment, principal: { id, type: orType } };
    },
    /** How many principals are of another type. */
    count: () => others.size,
  };
}
