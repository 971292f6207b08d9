import type { Assignment } from '../assignments/assignment.js';
import { toPrincipalKey } from '../assignments/toPrincipalKey.js';
import type { Actual } from './toActual.js';

/**
 * Finds out what a principal is whose type nobody has written: what the system says. It stays what the exports write if the system has a principal of that type, too, or has
 * none.
 */
export function createTypeFinder(actual: readonly Actual[]) {
  const known = new Set<string>();
  for (const { system, principal } of actual) known.add(`${system} ${principal}`);
  const others = new Set<string>();
  return {
    of(assignment: Assignment): Assignment {
      const { system, principal } = assignment;
      const { id, type, orType } = principal;
      if (orType === undefined) return assignment;
      const other = `${system} ${toPrincipalKey(system, id, orType)}`;
      if (known.has(`${system} ${toPrincipalKey(system, id, type)}`) || !known.has(other)) return assignment;
      others.add(other);
      return { ...assignment, principal: { id, type: orType } };
    },
    /** How many principals are of another type. */
    count: () => others.size,
  };
}
