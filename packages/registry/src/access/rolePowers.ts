import { type KeyAccess, keyAccessOf, UNKNOWN_KEY_ACCESS } from '../catalogue/keyAccess.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Plane } from '../model/enums.js';
import type { Power } from '../model/power.js';
import type { Registry, Role, Service } from '../model/registry.js';
import { bundleOn } from './bundleOn.js';
import { levelInPlane } from './roleLevels.js';

/** Gives what a role allows on a service. The same list for all services on which it allows the same. */
export type ToPowers = (service: string, role: string) => readonly Power[];

/** Every way of effective access is one of these powers, of one grant. A rule that looks at each grant asks for powers, because they are few. */
export function createRolePowers({ roles, services }: Pick<Registry, 'roles' | 'services'>): ToPowers {
  const powersByService = new Map<string, Map<string, readonly Power[]>>();
  /** The same maps, by what decides about keys and bundles. */
  const powersByKeys = new Map<string, Map<string, readonly Power[]>>();
  return (service, role) => {
    const known = powersByService.get(service)?.get(role);
    if (known !== undefined) return known;
    const entry = getEntry(services, service);
    const byRole = getOrAdd(powersByService, service, () =>
      getOrAdd(powersByKeys, toKeyRule(entry), () => new Map<string, readonly Power[]>()),
    );
    return getOrAdd(byRole, role, () => {
      const held = getEntry(roles, role);
      return toPowers(held && bundleOn(held, entry, { roles }), entry);
    });
  };
}

/** What decides about keys and about the roles of a bundle on a service, as a text to compare. */
export const toKeyRule = (service: Service | undefined): string =>
  `${service?.keyAccess ?? ''} ${service?.provider ?? ''}`;

function toPowers(role: Role | undefined, service: Service | undefined): readonly Power[] {
  if (role === undefined) return [{}];
  const keys = keysOf(role, service);
  const own = toOwnPowers(role);
  return keys === undefined ? own : [...own, { ...keys, plane: 'data', byKeys: true }];
}

function toOwnPowers(role: Role): readonly Power[] {
  const { planes, level, exact, unstatedPlanes = [] } = role;
  const toPower = (plane?: Plane): Power => {
    const ownLevel = plane === undefined ? level : levelInPlane(role, plane);
    return {
      ...(plane !== undefined && { plane }),
      ...(ownLevel !== undefined && { level: ownLevel }),
      ...(exact && ownLevel !== undefined && { exact }),
    };
  };
  const powers = planes.length === 0 ? [toPower()] : planes.map(toPower);
  if (unstatedPlanes.length === 0) return powers;
  return [...powers, ...(planes.length === 0 ? [{}] : unstatedPlanes.map((plane) => ({ plane })))];
}

/** What the role's keys give on the service. `undefined` if the role lists no keys there. */
export function keysOf(
  { readsKeys, providers, roleDefinitionId }: Role,
  service: Service | undefined,
): KeyAccess | undefined {
  if (readsKeys !== true || service?.keyAccess === 'disabled') return undefined;
  const provider = service?.provider?.toLowerCase();
  if (provider !== undefined) {
    const isThere = (name: string) => name === '*' || name.toLowerCase() === provider;
    // A role lists keys only where it acts: Storage Account Contributor has none of a database.
    return providers === undefined || providers.some(isThere)
      ? keyAccessOf(provider, roleDefinitionId)
      : undefined;
  }
  // A general role, such as Contributor, lists the keys of many providers. Nothing says that this service has any.
  if (providers?.includes('*')) return undefined;
  const [only] = providers ?? [];
  return providers?.length === 1 && only !== undefined
    ? keyAccessOf(only, roleDefinitionId)
    : UNKNOWN_KEY_ACCESS;
}
