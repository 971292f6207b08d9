import type { Assignment } from '../assignments/assignment.js';
import { toRoleGuid } from '../assignments/azure.js';
import { toScopeKey } from '../assignments/scopeKeys.js';
import { toPrincipalKey } from '../assignments/toPrincipalKey.js';
import type { AssignedSystem } from '../model/bindings.js';

export const toKey = (system: AssignedSystem, scope: string, principal: string, role: string): string =>
  `${system} ${scope} ${principal} ${role}`;

export function toRoleKey(system: AssignedSystem, role: string): string {
  if (system === 'kubernetes') return role;
  return (system === 'azure' ? toRoleGuid(role) : role).toLowerCase();
}

export function toExpectedKeys({
  system,
  scope: written,
  principal: { id, type },
  role: roleId,
}: Assignment) {
  const scope = toScopeKey(written);
  const principal = toPrincipalKey(system, id, type);
  const role = toRoleKey(system, roleId);
  return { scope, principal, role, key: toKey(system, scope, principal, role) };
}
