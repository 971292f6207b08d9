import type { CatalogueRole } from '../catalogue/index.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { RoleInput } from '../model/data.js';
import type { Role } from '../model/registry.js';
import { readGuid } from '../values/formats.js';
import { normalizeList, normalizeWords } from '../values/normalizeList.js';
import { findCatalogueRole, getCatalogueRoleByGuid, isOfAnotherRole } from './findCatalogueRole.js';

/**
 * Completes a role of the data file. The fields of the entry win. Missing fields come from the catalogue's role with the same GUID, name or id, so that
 * `reader: {}` is enough. If name and GUID belong to different roles, nothing is filled in, and the rule `role-id-agrees` reports it.
 */
export function normalizeRole(id: string, input: RoleInput, order: number): Role {
  const roleDefinitionId =
    input.roleDefinitionId === undefined ? undefined : readGuid(input.roleDefinitionId);
  const catalogued = catalogueRoleOf(id, { ...input, roleDefinitionId });
  const formerNames = [...normalizeList(input.formerNames ?? []), ...(catalogued?.formerNames ?? [])];
  return {
    id,
    name: input.name ?? catalogued?.name ?? id,
    aliases: [],
    order,
    ...withoutUndefined({
      system: input.system ?? catalogued?.system ?? 'azure',
      roleDefinitionId: roleDefinitionId ?? catalogued?.roleDefinitionId,
      level: input.level ?? catalogued?.level,
      readsKeys: input.readsKeys ?? catalogued?.readsKeys,
      grantsAccess: catalogued?.grantsAccess,
      preview: catalogued?.preview,
      wildcard: input.wildcard,
      description: input.description ?? catalogued?.description,
    }),
    formerNames: [...new Set(formerNames)],
    planes: input.plane === undefined ? [...(catalogued?.planes ?? [])] : normalizeWords(input.plane),
    privileged: input.privileged ?? catalogued?.privileged ?? false,
    from: 'data',
  };
}

/** The registry's entry for a role that a grant names and only the catalogue has. */
export function toRole(role: CatalogueRole, id: string, order: number): Role {
  return {
    ...role,
    id,
    aliases: [],
    order,
    formerNames: [...role.formerNames],
    planes: [...role.planes],
    from: 'catalogue',
  };
}

function catalogueRoleOf(
  id: string,
  {
    name,
    roleDefinitionId,
    system,
  }: Pick<RoleInput, 'name' | 'system'> & { roleDefinitionId: string | undefined },
): CatalogueRole | undefined {
  if (roleDefinitionId === undefined) return findCatalogueRole(name ?? id, system)?.role;
  if (name !== undefined && isOfAnotherRole(name, roleDefinitionId, system)) return undefined;
  return getCatalogueRoleByGuid(roleDefinitionId);
}
