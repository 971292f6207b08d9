import type { CatalogueRole } from '../catalogue/index.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { RoleInput } from '../model/data.js';
import type { Role } from '../model/registry.js';
import { readGuid } from '../values/formats.js';
import { normalizeList, normalizeWords } from '../values/normalizeList.js';
import { findCatalogueRole, getCatalogueRoleByGuid, isOfAnotherRole } from './findCatalogueRole.js';

/**
 * A role of the data file with everything filled in. What the entry says wins; what it leaves open comes from the catalogue's role of the
 * same GUID, name or id, so that `reader: {}` is enough. An entry whose name and GUID belong to different roles gets nothing filled in: the
 * rule `role-id-agrees` tells.
 */
export function normalizeRole(id: string, input: RoleInput, order: number): Role {
  const roleDefinitionId =
    input.roleDefinitionId === undefined ? undefined : readGuid(input.roleDefinitionId);
  const known = catalogueRoleOf(id, { ...input, roleDefinitionId });
  const formerNames = [...normalizeList(input.formerNames ?? []), ...(known?.formerNames ?? [])];
  return {
    id,
    name: input.name ?? known?.name ?? id,
    aliases: [],
    order,
    ...withoutUndefined({
      system: input.system ?? known?.system ?? 'azure',
      roleDefinitionId: roleDefinitionId ?? known?.roleDefinitionId,
      level: input.level ?? known?.level,
      readsKeys: input.readsKeys ?? known?.readsKeys,
      grantsAccess: known?.grantsAccess,
      preview: known?.preview,
      wildcard: input.wildcard,
      description: input.description ?? known?.description,
    }),
    formerNames: [...new Set(formerNames)],
    planes: input.plane === undefined ? [...(known?.planes ?? [])] : normalizeWords(input.plane),
    privileged: input.privileged ?? known?.privileged ?? false,
    from: 'data',
  };
}

/** The registry's entry for a role that a grant names and only the catalogue knows. */
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
