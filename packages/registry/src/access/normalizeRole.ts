import { getBuiltInRole } from '../catalogue/builtInRoles.js';
import type { CatalogueRole } from '../catalogue/index.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { RoleInput } from '../model/data.js';
import { PLANES } from '../model/enums.js';
import type { Role } from '../model/registry.js';
import { DEFAULT_SYSTEM } from '../model/systems.js';
import { readGuid } from '../values/formats.js';
import { normalizeList, normalizeWords } from '../values/normalizeList.js';
import { toName } from '../values/toName.js';
import { bundleFacts } from './bundleFacts.js';
import { findCatalogueRole, getCatalogueRoleByGuid, isOfAnotherRole } from './findCatalogueRole.js';
import { levelInPlane, type RoleLevels, readRoleLevels } from './roleLevels.js';
import { type OperationFacts, toOperationFacts } from './roleOperations.js';

/** Whether an entry says nothing about its system: then the services on which it is granted decide. */
export const isOfAnySystem = ({ system, roleDefinitionId }: RoleInput): boolean =>
  system === undefined && roleDefinitionId === undefined;

/**
 * Completes a role of the data file. The fields of the entry win. Missing fields come from its operations and the parts of a bundle, else from the
 * catalogue's role with the same GUID. An entry without a GUID is a role of its own and borrows nothing, unless it only names the role of its
 * system (`reader: {}`): then all that it says is also true of that role. Nothing comes from a role of another system, and nothing if name and GUID
 * belong to different roles, which the rule `role-id-agrees` reports.
 *
 * @param parts the roles of a bundle, if the entry is one
 */
export function normalizeRole(
  id: string,
  input: RoleInput,
  order: number,
  parts: readonly Role[] = [],
): Role {
  const roleDefinitionId =
    input.roleDefinitionId === undefined ? undefined : toRoleDefinitionId(input.roleDefinitionId);
  const catalogued = catalogueRoleOf(id, { ...input, roleDefinitionId }, input);
  const operations = operationFactsOf(input);
  // What a planned role will give does not count yet.
  const ready = parts.filter(({ planned }) => planned !== true);
  const bundled =
    ready.length === 0 ? undefined : bundleFacts(operations === undefined ? ready : [...ready, operations]);
  const derived = bundled ?? operations;
  const facts = derived ?? catalogued;
  const formerNames = [...normalizeList(input.formerNames ?? []), ...(catalogued?.formerNames ?? [])];
  const { planes, ...levels } = levelsOf(input, facts);
  const open = (bundled?.unstatedPlanes ?? []).filter(
    (plane) => planes.length === 0 || planes.includes(plane),
  );
  return {
    id,
    name: input.name === undefined ? (catalogued?.name ?? id) : toName(input.name),
    aliases: [],
    order,
    ...withoutUndefined({
      system: input.system ?? catalogued?.system ?? DEFAULT_SYSTEM,
      roleDefinitionId: roleDefinitionId ?? catalogued?.roleDefinitionId,
      ...levels,
      unstatedPlanes: input.level === undefined && open.length > 0 ? open : undefined,
      exact: (input.exact ?? facts?.exact) || undefined,
      planned: (input.planned ?? (parts.length > 0 && derived === undefined)) || undefined,
      includes: parts.length === 0 ? undefined : parts.map((part) => part.id),
      providers:
        ready.length > 0
          ? providersOfAll(operations === undefined ? ready : [...ready, operations])
          : (operations?.providers ?? providersOf(catalogued, roleDefinitionId)),
      readsKeys: input.readsKeys ?? facts?.readsKeys,
      grantsAccess: input.grantsAccess ?? facts?.grantsAccess,
      preview: catalogued?.preview,
      wildcard: input.wildcard ?? derived?.wildcard,
      description: input.description ?? catalogued?.description,
    }),
    formerNames: [...new Set(formerNames)],
    planes,
    privileged: input.privileged ?? facts?.privileged ?? false,
    from: 'data',
  };
}

/** What the operations of an entry say. Only the operations of Azure are understood. */
function operationFactsOf({
  system = DEFAULT_SYSTEM,
  actions,
  notActions = [],
  dataActions,
  notDataActions = [],
}: RoleInput): (OperationFacts & { privileged: false; exact?: true }) | undefined {
  if ((actions === undefined && dataActions === undefined) || system !== 'azure') return undefined;
  const permission = {
    actions: normalizeList(actions ?? []),
    notActions: normalizeList(notActions),
    dataActions: normalizeList(dataActions ?? []),
    notDataActions: normalizeList(notDataActions),
  };
  return { ...toOperationFacts([permission]), privileged: false };
}

/** Where a bundle does something. Not known if it is not known of one of its roles. */
function providersOfAll(parts: readonly Pick<Role, 'providers'>[]): readonly string[] | undefined {
  return parts.every(({ providers }) => providers !== undefined)
    ? [...new Set(parts.flatMap(({ providers = [] }) => providers))]
    : undefined;
}

/** Where a role does something, as far as it is known of a built-in role of Azure. */
function providersOf(
  catalogued: CatalogueRole | undefined,
  guid: string | undefined,
): readonly string[] | undefined {
  if (catalogued !== undefined) return catalogueProviders(catalogued);
  return guid === undefined ? undefined : getBuiltInRole(guid)?.providers;
}

function catalogueProviders({
  system,
  providers,
  roleDefinitionId,
}: CatalogueRole): readonly string[] | undefined {
  if (providers !== undefined || system !== 'azure') return providers;
  return roleDefinitionId === undefined ? undefined : getBuiltInRole(roleDefinitionId)?.providers;
}

/** A GUID in any wrapping becomes a bare one. The native id of another system stays as it is. */
const toRoleDefinitionId = (text: string): string => readGuid(text) ?? text.trim();

/** The registry's entry for a role that a grant names and only the catalogue has. */
export function toRole(role: CatalogueRole, id: string, order: number): Role {
  const { planeLevels, ...facts } = role;
  const providers = catalogueProviders(role);
  return {
    ...facts,
    ...(providers !== undefined && { providers }),
    id,
    aliases: [],
    order,
    formerNames: [...role.formerNames],
    planes: [...role.planes],
    ...(planeLevels && { planeLevels: { ...planeLevels } }),
    from: 'catalogue',
  };
}

function levelsOf(
  { level, plane }: RoleInput,
  facts: Pick<CatalogueRole, 'level' | 'planes' | 'planeLevels'> | Omit<RoleLevels, never> | undefined,
): RoleLevels {
  const planes = plane === undefined ? (facts?.planes ?? []) : normalizeWords(plane);
  // A written level or plane replaces what the facts say per plane.
  if (level === undefined && plane === undefined && facts?.planeLevels !== undefined) {
    return {
      ...(facts.level && { level: facts.level }),
      planes: [...planes],
      planeLevels: { ...facts.planeLevels },
    };
  }
  return readRoleLevels({
    level: level ?? facts?.level,
    plane: typeof level === 'object' && plane === undefined ? [] : planes,
  });
}

function catalogueRoleOf(
  id: string,
  {
    name,
    roleDefinitionId,
    system,
  }: Pick<RoleInput, 'name' | 'system'> & { roleDefinitionId: string | undefined },
  input: RoleInput,
): CatalogueRole | undefined {
  if (roleDefinitionId === undefined) {
    const named = findCatalogueRole(name ?? id, system ?? DEFAULT_SYSTEM)?.role;
    return named !== undefined && saysNothingElse(input, named) ? named : undefined;
  }
  if (name !== undefined && isOfAnotherRole(name, roleDefinitionId, system)) return undefined;
  const found = getCatalogueRoleByGuid(roleDefinitionId);
  if (found !== undefined) return system === undefined || found.system === system ? found : undefined;
  // In a system without native ids, the name decides.
  const named = findCatalogueRole(name ?? id, system ?? DEFAULT_SYSTEM)?.role;
  return named?.roleDefinitionId === undefined ? named : undefined;
}

/** Whether everything that an entry says about its powers is also true of a role of the catalogue. */
function saysNothingElse(input: RoleInput, role: CatalogueRole): boolean {
  const { level, plane, actions, dataActions, includes, wildcard } = input;
  if ([actions, dataActions, includes].some((list) => list !== undefined) || wildcard === true) return false;
  const planes = plane === undefined ? role.planes : normalizeWords(plane);
  if (PLANES.some((one) => planes.includes(one) !== role.planes.includes(one))) return false;
  if (MARKS.some((mark) => input[mark] !== undefined && input[mark] !== (role[mark] ?? false))) return false;
  if (level === undefined) return true;
  return role.planes.every(
    (one) => (typeof level === 'string' ? level : level[one]) === levelInPlane(role, one),
  );
}
const MARKS = ['exact', 'privileged', 'readsKeys', 'grantsAccess'] as const;
