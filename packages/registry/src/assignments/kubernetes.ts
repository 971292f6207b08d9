import type { Assignment } from './assignment.js';
import type { BoundSystem } from './boundSystem.js';

const NAMESPACE = /\bnamespace[ \t:/]{1,3}([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?![\w-])/i;
const CLUSTER = /^cluster\b/i;
const KIND = /^(Role|ClusterRole)\/(.+)$/;

/** Scopes are namespaces (`namespace forecast-dev`) or the whole cluster (`cluster`). Roles are cluster roles, unless a binding says `Role/name`. */
export const kubernetes: BoundSystem = {
  toScope(text = '') {
    const namespace = NAMESPACE.exec(text)?.[1];
    if (namespace !== undefined) return namespace.toLowerCase();
    return CLUSTER.test(text) ? '' : undefined;
  },
  toRole({ name }, bound = name) {
    return KIND.test(bound) ? bound : `ClusterRole/${bound}`;
  },
  single: (id) => (/^system:serviceaccount:|^[a-z0-9-]+\/[a-z0-9-.]+$/.test(id) ? 'ServiceAccount' : 'User'),
  examples: { principal: 'oidc:my-group', scope: 'namespace my-namespace', role: 'Role/my-role' },
};

/** The kind and the name of a role that `toRole` gives. */
export function readRole(role: string): { kind: string; name: string } {
  const [, kind = 'ClusterRole', name = role] = KIND.exec(role) ?? [];
  return { kind, name };
}

/** The namespace and the name of a service account: `namespace/name` or `system:serviceaccount:namespace:name`. */
export function readServiceAccount(id: string): { namespace: string; name: string } {
  const [namespace = '', name = ''] = id.replace(/^system:serviceaccount:/, '').split(/[/:]/);
  return { namespace, name };
}

/** Whom a binding of roles is about. Only service accounts have a namespace, and all others are of the group of interfaces of roles. */
export function toSubject({ id, type }: Assignment['principal']): {
  kind: 'Group' | 'User' | 'ServiceAccount';
  name: string;
  namespace?: string;
} {
  if (type === 'ServiceAccount') return { kind: type, ...readServiceAccount(id) };
  return { kind: type === 'Group' ? type : 'User', name: id };
}
