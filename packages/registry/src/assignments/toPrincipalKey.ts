import type { AssignedSystem } from '../model/bindings.js';
import { toMemberKey } from './gcp.js';
import { readServiceAccount } from './kubernetes.js';

/** In Kubernetes and on GitHub, a user and a group may have the same name. Names in Kubernetes have upper and lower case. */
export function toPrincipalKey(system: AssignedSystem, id: string, type: string | undefined): string {
  const key = id.trim();
  if (system === 'github') return `${type === 'Group' ? 'team' : 'user'}:${key.toLowerCase()}`;
  if (system === 'gcp') return toMemberKey(key, type);
  if (system !== 'kubernetes') return key.toLowerCase();
  if (type !== 'ServiceAccount' && !key.startsWith('system:serviceaccount:'))
    return `${type ?? 'Group'}:${key}`;
  const { namespace, name } = readServiceAccount(key);
  return `ServiceAccount:${namespace}/${name}`;
}
