import { type CatalogueRole, roleCatalogue, roleCatalogues } from '../catalogue/index.js';
import { buildNameIndex, findReference, type NameIndex } from '../lookup/findReference.js';
import { fold } from '../lookup/fold.js';
import type { System } from '../model/enums.js';

/** The role that a text names. `formerName` is set when it names the role as it was called in earlier times. */
export interface FoundRole<R> {
  role: R;
  formerName?: string;
}

/** What two kinds of role (declared, catalogued) have in common for being found. */
export interface FindableRole {
  id: string;
  name: string;
  aliases?: readonly string[];
  roleDefinitionId?: string;
  formerNames: readonly string[];
}

/** Index over id, name, aliases, role definition GUID and former names, in the tiers of every other reference. */
export function buildRoleIndex(roles: readonly FindableRole[]): NameIndex {
  return buildNameIndex(
    roles.map(({ id, name, aliases = [], roleDefinitionId, formerNames }) => ({
      id,
      name,
      aliases: [...aliases, ...(roleDefinitionId === undefined ? [] : [roleDefinitionId]), ...formerNames],
    })),
  );
}

/** The former name that the text is, unless it is (also) a present name of the role. */
export function formerNameOf(role: FindableRole, text: string): string | undefined {
  const wanted = fold(text);
  const present = [role.id, role.name, role.roleDefinitionId ?? '', ...(role.aliases ?? [])];
  if (present.some((name) => fold(name) === wanted)) return undefined;
  return role.formerNames.find((name) => fold(name) === wanted);
}

const byId = new Map(roleCatalogue.map((role) => [role.id, role]));
const byGuid = new Map(
  roleCatalogue.flatMap((role) => (role.roleDefinitionId ? [[role.roleDefinitionId, role]] : [])),
);
const indexes = new Map<System, NameIndex>(
  roleCatalogues.map(({ system, roles }) => [system, buildRoleIndex(roles)]),
);

/** The catalogue's role with that role definition GUID, in any case of letters. */
export function getCatalogueRoleByGuid(guid: string): CatalogueRole | undefined {
  return byGuid.get(guid.toLowerCase());
}

/**
 * The catalogue's role of that name, id, GUID or former name. With `systems` only these are searched, in their order: *Contributor* is a
 * role of Azure, of Fabric and of Power BI.
 */
export function findCatalogueRole(
  nameOrGuid: string,
  systems?: System | readonly System[],
): FoundRole<CatalogueRole> | undefined {
  const searched = systems === undefined ? indexes.keys() : [systems].flat();
  for (const system of searched) {
    const index = indexes.get(system);
    const found = index && findReference(index, nameOrGuid);
    const role = found && 'id' in found ? byId.get(found.id) : undefined;
    if (role === undefined) continue;
    const formerName = formerNameOf(role, nameOrGuid);
    return formerName === undefined ? { role } : { role, formerName };
  }
  return undefined;
}

/** Whether a name and a GUID are of two different roles of the catalogue, or the GUID is not the one of the role so named. */
export function isOfAnotherRole(name: string, guid: string, system?: System): boolean {
  const named = findCatalogueRole(name, system)?.role;
  return named !== undefined && named !== getCatalogueRoleByGuid(guid);
}
