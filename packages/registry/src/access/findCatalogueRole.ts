import { type BuiltInRole, findBuiltInRole, getBuiltInRole } from '../catalogue/builtInRoles.js';
import { type CatalogueRole, roleCatalogue, roleCatalogues } from '../catalogue/index.js';
import { buildNameIndex, lookUp, lookUpAmong, type NameIndex } from '../lookup/findReference.js';
import { fold } from '../lookup/fold.js';
import { PLANES } from '../model/enums.js';
import { levelInPlane } from './roleLevels.js';

/** The role that a text names. `formerName` is set if the text is a former name of the role. */
export interface FoundRole<R> {
  role: R;
  formerName?: string;
}

/** The names of a role, declared or from the catalogue. */
export interface FindableRole {
  id: string;
  name: string;
  aliases?: readonly string[];
  roleDefinitionId?: string;
  formerNames: readonly string[];
}

/** Index over id, name, aliases, role definition GUID and former names. Uses the same tiers as all other references. */
export function buildRoleIndex(roles: readonly FindableRole[]): NameIndex {
  return buildNameIndex(
    roles.map(({ id, name, aliases = [], roleDefinitionId, formerNames }) => ({
      id,
      name,
      aliases: [...aliases, ...(roleDefinitionId === undefined ? [] : [roleDefinitionId]), ...formerNames],
    })),
  );
}

/** The former name of the role that equals the text. `undefined` if the text is also a present name. */
export function formerNameOf(
  role: Pick<FindableRole, 'name' | 'roleDefinitionId' | 'aliases' | 'formerNames'> & { id?: string },
  text: string,
): string | undefined {
  const wanted = fold(text);
  const present = [role.id ?? '', role.name, role.roleDefinitionId ?? '', ...(role.aliases ?? [])];
  if (present.some((name) => fold(name) === wanted)) return undefined;
  return role.formerNames.find((name) => fold(name) === wanted);
}

const byId = new Map(roleCatalogue.map((role) => [role.id, role]));
const byGuid = new Map(
  roleCatalogue.flatMap((role) =>
    role.roleDefinitionId ? [[role.roleDefinitionId.toLowerCase(), role]] : [],
  ),
);
const indexes = new Map<string, NameIndex>(
  roleCatalogues.map(({ system, roles }) => [system, buildRoleIndex(roles)]),
);

/** The catalogue's role with the GUID, or another system's native id. Case is ignored. */
export function getCatalogueRoleByGuid(guid: string): CatalogueRole | undefined {
  return byGuid.get(guid.toLowerCase());
}

/**
 * The catalogue's role with the name, id, GUID or former name. With `systems`, only these systems are searched, in their order, because a name such
 * as *Contributor* is a role of Azure, of Fabric and of Power BI.
 */
export function findCatalogueRole(
  nameOrGuid: string,
  systems?: string | readonly string[],
): FoundRole<CatalogueRole> | undefined {
  const candidates = systems === undefined ? indexes.keys() : [systems].flat();
  for (const system of candidates) {
    const index = indexes.get(system);
    const found = index && lookUp(index, nameOrGuid);
    const role = found && 'id' in found ? byId.get(found.id) : undefined;
    if (role === undefined) continue;
    const formerName = formerNameOf(role, nameOrGuid);
    return formerName === undefined ? { role } : { role, formerName };
  }
  return undefined;
}

/**
 * The catalogue's role with the GUID, or with the name in one of the systems of a service. Several roles if the systems have different roles of that
 * name: *Contributor* of Azure manages, *Contributor* of Fabric writes. Roles of one name and the same powers, as in Fabric and Power BI, are taken from
 * the first of the systems.
 */
export function findRoleOfSystems(
  nameOrGuid: string,
  systems: readonly string[],
): FoundRole<CatalogueRole> | { candidates: readonly CatalogueRole[] } | undefined {
  const byItsGuid = getCatalogueRoleByGuid(nameOrGuid);
  if (byItsGuid !== undefined) return { role: byItsGuid };
  const searched = systems.flatMap((system): [string, NameIndex][] => {
    const index = indexes.get(system);
    return index === undefined ? [] : [[system, index]];
  });
  const roles = lookUpAmong(searched, nameOrGuid).flatMap(([, match]) => {
    const role = 'id' in match ? byId.get(match.id) : undefined;
    return role === undefined ? [] : [role];
  });
  const [first] = roles;
  if (first === undefined) return undefined;
  if (!roles.every((role) => hasSamePowers(role, first))) return { candidates: roles };
  const formerName = formerNameOf(first, nameOrGuid);
  return formerName === undefined ? { role: first } : { role: first, formerName };
}

function hasSamePowers(one: CatalogueRole, other: CatalogueRole): boolean {
  return (
    one.level === other.level &&
    one.privileged === other.privileged &&
    one.grantsAccess === other.grantsAccess &&
    one.readsKeys === other.readsKeys &&
    one.exact === other.exact &&
    PLANES.every((plane) => levelInPlane(one, plane) === levelInPlane(other, plane))
  );
}

/** The identity of a role: what is known of every built-in role of Azure, too. */
export type KnownRole = Pick<CatalogueRole, 'name' | 'system' | 'roleDefinitionId' | 'formerNames'>;

/** The role with the GUID or native id, of the catalogue or built into Azure. */
export function getKnownRoleByGuid(guid: string): KnownRole | undefined {
  return getCatalogueRoleByGuid(guid) ?? toKnownRole(getBuiltInRole(guid));
}

/** The role with the name, of the catalogue or built into Azure. */
export function findKnownRole(name: string, system?: string): KnownRole | undefined {
  const catalogued = findCatalogueRole(name, system)?.role;
  if (catalogued !== undefined || (system !== undefined && system !== 'azure')) return catalogued;
  return toKnownRole(findBuiltInRole(name));
}

const toKnownRole = (role: BuiltInRole | undefined): KnownRole | undefined =>
  role && { name: role.name, system: 'azure', roleDefinitionId: role.guid, formerNames: [] };

/** Whether a known role has the name, but another GUID. */
export function isOfAnotherRole(name: string, guid: string, system?: string): boolean {
  const named = findKnownRole(name, system);
  return named !== undefined && named.roleDefinitionId !== getKnownRoleByGuid(guid)?.roleDefinitionId;
}
