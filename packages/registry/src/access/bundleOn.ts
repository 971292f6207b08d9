import { getEntry } from '../lookup/entries.js';
import type { Registry, Role, Service } from '../model/registry.js';
import { bundleFacts, type RolePowers } from './bundleFacts.js';
import { actsOn, isSeparate } from './findNoEffect.js';

/**
 * A bundle as it is on a service: with those of its roles that do something there. A bundle with AcrPush and Reader reads a key vault and writes nothing
 * into it. What is written in the entry of the bundle itself stays, because nobody knows from which of its roles it comes.
 */
export function bundleOn(role: Role, service: Service | undefined, { roles }: Pick<Registry, 'roles'>): Role {
  if (role.includes === undefined || service === undefined || !isSeparate(service)) return role;
  const parts = listParts(role, roles);
  const active = parts.filter((part) => actsOn(part, service));
  if (active.length === 0 || active.length === parts.length) return role;
  if (toText(bundleFacts(parts)) !== toText(role)) return role;
  const { level: _, planeLevels: __, unstatedPlanes: ___, exact: ____, readsKeys: _____, ...rest } = role;
  const { planes, ...facts } = bundleFacts(active);
  const providers = active.flatMap((part) => part.providers ?? []);
  return { ...rest, ...facts, planes: [...planes], ...(providers.length > 0 && { providers }) };
}

/** The roles of a bundle, and those of the bundles in it, that do not wait for their beginning. A loop, because bundles may be nested deep. */
function listParts(bundle: Role, roles: Registry['roles']): Role[] {
  const parts = new Set<Role>();
  const seen = new Set<Role>([bundle]);
  const open = [bundle];
  for (let role = open.pop(); role !== undefined; role = open.pop()) {
    for (const id of role.includes ?? []) {
      const part = getEntry(roles, id);
      if (part === undefined || part.planned === true || seen.has(part)) continue;
      seen.add(part);
      if (part.includes === undefined) parts.add(part);
      else open.push(part);
    }
  }
  return [...parts];
}

const toText = ({ level, planes, planeLevels, unstatedPlanes, exact, readsKeys }: RolePowers): string =>
  JSON.stringify([level, planes, planeLevels, unstatedPlanes, exact, readsKeys]);
