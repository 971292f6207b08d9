import type { Assignment } from '../assignments/assignment.js';
import { toRoleGuid } from '../assignments/azure.js';
import { readServiceAccount } from '../assignments/kubernetes.js';
import type { AssignedSystem } from '../model/bindings.js';
import { toScopeKey } from './places.js';

export const toKey = (system: AssignedSystem, scope: string, principal: string, role: string): string =>
  `${system} ${scope} ${principal} ${role}`;

/** In Kubernetes and on GitHub, a user and a group may have the same name. Names in Kubernetes have upper and lower case. */
export function toPrincipalKey(system: AssignedSystem, id: string, type: string | undefined): string {
  const key = id.trim();
  if (system === 'github') return `${type === 'Group' ? 'team' : 'user'}:${key.toLowerCase()}`;
  if (system !== 'kubernetes') return key.toLowerCase();
  if (type !== 'ServiceAccount') return `${type ?? 'Group'}:${key}`;
  const { namespace, name } = readServiceAccount(key);
  return `${type}:${namespace}/${name}`;
}

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
  return {
    scope,
    principal,
    role,
    key: toKey(system, scope, principal, role),
    place: `${system} ${scope} ${principal}`,
  };
}
