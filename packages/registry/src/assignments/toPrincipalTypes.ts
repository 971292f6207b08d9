import type { AssignedSystem, PrincipalType } from '../model/bindings.js';
import type { Persona } from '../model/registry.js';
import { BOUND_SYSTEMS } from './boundSystems.js';
import type { Principal } from './readPrincipal.js';

/**
 * What a principal may be, the likeliest first. People are in groups, and agents have identities of their own. An agent without a type in the bindings may also be in
 * a group where users and groups have names of one form.
 */
export function toPrincipalTypes(
  { identity, kind }: Pick<Persona, 'identity' | 'kind'>,
  { id, type }: Principal,
  system: AssignedSystem,
): readonly [PrincipalType, PrincipalType?] {
  if (type !== undefined) return [type];
  const identityKind = identity?.kind ?? (kind === 'agent' ? 'managed-identity' : 'group');
  if (identityKind === 'group') return ['Group'];
  if (identityKind === 'user') return ['User'];
  const single = BOUND_SYSTEMS[system].single(id);
  return single === 'User' && (system === 'github' || system === 'kubernetes') ? [single, 'Group'] : [single];
}
