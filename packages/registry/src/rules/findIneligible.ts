import { getEntry } from '../lookup/entries.js';
import type { Registry, System } from '../model/registry.js';
import type { GrantFacts } from './rule.js';

/**
 * The system in which a grant cannot be eligible. `undefined` if it can: the system knows eligible assignments, or a group holds the role, whose membership
 * can be eligible; and if nobody knows the system.
 */
export function findIneligible(
  { grant, role, persona }: Pick<GrantFacts, 'grant' | 'role' | 'persona'>,
  { systems, services }: Pick<Registry, 'systems' | 'services'>,
): System | undefined {
  if (role.from === 'use' || persona.identity?.kind === 'group') return undefined;
  // A role of no system alone is a role of the systems of the service.
  const ids = role.system === undefined ? (getEntry(services, grant.service)?.systems ?? []) : [role.system];
  const candidates = ids.map((id) => getEntry(systems, id));
  return candidates.every((system) => system?.eligible === false) ? candidates[0] : undefined;
}
