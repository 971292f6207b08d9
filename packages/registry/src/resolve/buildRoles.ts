import { isOfAnySystem, normalizeRole } from '../access/normalizeRole.js';
import { createRoleResolver, type SystemsOfUse } from '../access/roleResolver.js';
import { roleCatalogue } from '../catalogue/index.js';
import { getEntry } from '../lookup/entries.js';
import { buildNameIndex, lookUp, type NameIndex, nearestSpelling } from '../lookup/findReference.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { quote } from '../lookup/quote.js';
import { toId } from '../lookup/toId.js';
import { toReferenceProblem } from '../lookup/toReferenceProblem.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { RoleInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Origins } from '../model/origins.js';
import type { Registry, Role, System } from '../model/registry.js';
import { DEFAULT_SYSTEM } from '../model/systems.js';
import { shippedSystems } from './buildSystems.js';
import { checkOperations } from './checkOperations.js';
import { checkPlanes } from './checkPlanes.js';
import { checkRoleId } from './checkRoleId.js';
import type { Draft } from './drafts.js';
import { put } from './openSections.js';
import { orderBundles } from './orderBundles.js';
import { type Item, readItems, toPlace } from './readItems.js';
import { type BuildContext, resolveItem } from './resolveItems.js';

type RoleDraft = Draft<RoleInput>;

/** The entries of roles, and the bundles among them after the roles that they include. */
export interface DeclaredRoles {
  inputs: ReadonlyMap<string, { input: RoleInput; order: number }>;
  bundles: readonly Bundle[];
}
type Bundle = readonly [id: string, parts: readonly string[]];

/** Adds the declared roles, and the roles of the catalogue that bundles include. */
export function addRoles(drafts: readonly RoleDraft[], context: BuildContext): DeclaredRoles {
  const { registry } = context;
  const inputs = new Map(
    drafts.map((draft) => [
      draft.entity.id,
      { input: withSystem(draft, context), order: draft.entity.order },
    ]),
  );
  for (const [id, { input, order }] of inputs) putRole(registry, normalizeRole(id, input, order));
  for (const { entity, written } of drafts) {
    const system = getSystem(getEntry(registry.roles, entity.id)?.system, registry);
    for (const problem of [
      checkRoleId(written, system),
      checkOperations(written, system),
      checkPlanes(written, getEntry(registry.roles, entity.id), system),
    ]) {
      if (problem !== undefined) context.references.report(problem);
    }
  }
  const { ordered, cycles } = orderBundles(resolveBundles(drafts, context));
  for (const cycle of cycles) reportCycle(cycle, drafts, context);
  const declared = { inputs, bundles: ordered };
  completeBundles(declared, registry);
  return declared;
}

/** Gives each bundle what its roles may do. */
function completeBundles({ inputs, bundles }: DeclaredRoles, registry: Registry): void {
  for (const [id, partIds] of bundles) {
    const entry = inputs.get(id);
    const parts = partIds.flatMap((part) => getEntry(registry.roles, part) ?? []);
    if (entry !== undefined) putRole(registry, normalizeRole(id, entry.input, entry.order, parts));
  }
}

/** Adds a role. One that names no plane acts on the plane of its system, if that has only one. */
function putRole(registry: Registry, role: Role): void {
  const planes = role.planes.length === 0 ? getSystem(role.system, registry)?.planes : undefined;
  put(registry.roles, planes?.length === 1 ? { ...role, planes: [...planes] } : role);
}

/** The entry with the id of its system. An unknown system is reported and stays: nothing is then filled in. */
function withSystem({ written }: RoleDraft, context: BuildContext): RoleInput {
  const { system } = written.input;
  if (system === undefined) return written.input;
  const id = resolveItem('system', { text: system, of: written, field: 'system' }, context);
  return id === undefined ? written.input : { ...written.input, system: id };
}

function getSystem(id: string | undefined, registry: Registry): System | undefined {
  if (id === undefined) return undefined;
  return getEntry(registry.systems, id) ?? shippedSystems.find((system) => system.id === id);
}

/** The declared roles that fit the services of any system. */
export function listRolesOfAnySystem({ inputs }: DeclaredRoles): ReadonlySet<string> {
  return new Set([...inputs].flatMap(([id, { input }]) => (isOfAnySystem(input) ? [id] : [])));
}

/**
 * Gives the roles of any system the system of the services on which they are granted. A role that only names roles of several systems (`contributor: {}`
 * on a service of Azure and on one of Fabric) becomes one role for each, because they have different powers. A role with facts of its own stays one
 * role, which belongs to no system alone.
 */
export function setSystemsOfUse(
  { inputs, bundles }: DeclaredRoles,
  systemsOfUse: SystemsOfUse,
  registry: Registry,
  origins: Origins,
): void {
  const changed = new Map(inputs);
  const ofNoSystem: string[] = [];
  const rolesBySystem = new Map<string, ReadonlyMap<string, string>>();
  let hasChanged = false;
  for (const [id, lists] of withBundles({ inputs, bundles }, systemsOfUse)) {
    const entry = inputs.get(id);
    const [first = DEFAULT_SYSTEM, ...others] = chooseSystems([...lists]);
    if (entry === undefined || (first === DEFAULT_SYSTEM && others.length === 0)) continue;
    hasChanged = true;
    const inSystem = (system: string) => normalizeRole(id, { ...entry.input, system }, entry.order);
    changed.set(id, { ...entry, input: { ...entry.input, system: first } });
    const role = inSystem(first);
    putRole(registry, role);
    const different = others.map(inSystem).filter((other) => !hasSameFacts(other, role));
    if (different.length < others.length) ofNoSystem.push(id);
    const ids = new Map<string, string>();
    for (const other of different) {
      const isTaken = (taken: string) => getEntry(registry.roles, taken) !== undefined;
      const ownId = toId('role', `${id}-${other.system}`, isTaken);
      putRole(registry, { ...other, id: ownId, order: Object.keys(registry.roles).length });
      const place = origins.entries.get(`role:${id}`);
      if (place !== undefined) origins.entries.set(`role:${ownId}`, place);
      ids.set(other.system ?? '', ownId);
    }
    if (ids.size > 0) rolesBySystem.set(id, ids);
  }
  if (hasChanged) {
    const inBundle = ([bundle, parts]: Bundle): Bundle => {
      const system = inputs.get(bundle)?.input.system ?? '';
      return [bundle, parts.map((part) => rolesBySystem.get(part)?.get(system) ?? part)];
    };
    completeBundles({ inputs: changed, bundles: bundles.map(inBundle) }, registry);
  }
  for (const id of ofNoSystem) delete getEntry(registry.roles, id)?.system;
  if (rolesBySystem.size > 0) grantBySystem(rolesBySystem, registry);
}

/** Adds the systems of the bundles that include a role: in a bundle of Fabric, `contributor: {}` is the Contributor of Fabric. */
function withBundles({ inputs, bundles }: DeclaredRoles, systemsOfUse: SystemsOfUse): SystemsOfUse {
  const all = new Map([...systemsOfUse].map(([id, lists]) => [id, new Set(lists)]));
  for (const [id, parts] of bundles) {
    const system = inputs.get(id)?.input.system;
    if (system === undefined) continue;
    for (const part of parts) {
      const entry = inputs.get(part);
      if (entry !== undefined && isOfAnySystem(entry.input)) {
        getOrAdd(all, part, () => new Set<readonly string[]>()).add([system]);
      }
    }
  }
  return all;
}

/** Gives each grant the role of the system of its service. */
function grantBySystem(
  rolesBySystem: ReadonlyMap<string, ReadonlyMap<string, string>>,
  { grants, services }: Registry,
): void {
  for (const grant of grants) {
    const ids = rolesBySystem.get(grant.role);
    const systems = ids && getEntry(services, grant.service)?.systems;
    const system = systems?.includes(DEFAULT_SYSTEM) ? undefined : systems?.find((one) => ids?.has(one));
    grant.role = (system && ids?.get(system)) ?? grant.role;
  }
}

/** The systems to which a role belongs that is granted on services with these systems: one that all of them have, else the first of each; Azure first. */
function chooseSystems(lists: readonly (readonly string[])[]): string[] {
  const preferred = lists.map((systems) => (systems.includes(DEFAULT_SYSTEM) ? [DEFAULT_SYSTEM] : systems));
  const common = preferred[0]?.find((system) => preferred.every((systems) => systems.includes(system)));
  if (common !== undefined) return [common];
  const chosen = new Set(preferred.flatMap(([system]) => system ?? []));
  return chosen.has(DEFAULT_SYSTEM)
    ? [DEFAULT_SYSTEM, ...[...chosen].filter((system) => system !== DEFAULT_SYSTEM)]
    : [...chosen];
}

const hasSameFacts = (one: Role, other: Role): boolean => toFacts(one) === toFacts(other);
const toFacts = ({ id: _, name: __, order: ___, system: ____, ...facts }: Role): string =>
  JSON.stringify(facts);

/** The ids of the roles of each bundle. A text that means no role, or several, is reported and left out. */
function resolveBundles(
  drafts: readonly RoleDraft[],
  { references, registry }: BuildContext,
): Map<string, string[]> {
  const bundles = drafts.filter(({ written }) => written.input.includes !== undefined);
  if (bundles.length === 0) return new Map();
  const index = buildNameIndex(Object.values(registry.roles));
  const resolver = createRoleResolver({
    roles: registry.roles,
    findRole: (text) => lookUp(index, text) ?? {},
    rolesOfAnySystem: new Set(
      drafts.filter(({ written }) => isOfAnySystem(written.input)).map(({ entity }) => entity.id),
    ),
  });
  const namesOf = (system: string): NameIndex =>
    buildNameIndex([
      ...Object.values(registry.roles).filter((role) => role.system === system),
      ...roleCatalogue
        .filter((role) => role.system === system)
        .map(({ id, name }) => ({ id, name, aliases: [] })),
    ]);
  const namesBySystem = new Map<string, NameIndex>();
  const unknown = new Set<string>();
  const usedById = new Map<string, Role>();
  const partsOf = ({ entity, written }: RoleDraft): string[] => {
    const parts = new Set<string>();
    const systems = systemsOf(getEntry(registry.roles, entity.id));
    for (const item of readItems(written.input.includes, written, 'includes')) {
      const found = resolver.resolve(item.text, systems);
      for (const role of resolver.used.slice(usedById.size)) usedById.set(role.id, role);
      const role = 'id' in found ? usedById.get(found.id) : undefined;
      if ('id' in found && role?.from !== 'use') parts.add(found.id);
      else {
        if (role !== undefined) unknown.add(role.id);
        const [system = DEFAULT_SYSTEM] = systems;
        const names = getOrAdd(namesBySystem, system, () => namesOf(system));
        references.report(toProblem(item, 'candidates' in found ? found : {}, names, system));
      }
    }
    return [...parts];
  };
  const partsById = new Map(bundles.map((draft) => [draft.entity.id, partsOf(draft)]));
  for (const role of resolver.used) if (!unknown.has(role.id)) put(registry.roles, role);
  return partsById;
}

/** One list per system, because the resolver keeps its results by the list. */
const systemLists = new Map<string, readonly string[]>();

function systemsOf(role: Role | undefined): readonly string[] {
  const system = role?.system ?? DEFAULT_SYSTEM;
  const list = systemLists.get(system) ?? [system];
  systemLists.set(system, list);
  return list;
}

function toProblem(
  item: Item,
  found: { candidates: readonly string[] } | object,
  names: NameIndex,
  system: string,
): Diagnostic {
  return toReferenceProblem(
    item.text,
    'candidates' in found
      ? { candidates: [...found.candidates] }
      : withoutUndefined({ suggestion: nearestSpelling(names, item.text) }),
    {
      what: 'role',
      within: `system ${quote(system)}`,
      hint: 'Write the id or name of a role of `roles`, or of the shipped catalogue. A bundle has roles of its own system, and others only by their id.',
    },
    toPlace(item),
  );
}

function reportCycle(
  cycle: readonly string[],
  drafts: readonly RoleDraft[],
  { references }: BuildContext,
): void {
  const [first = ''] = cycle;
  const place = drafts.find(({ entity }) => entity.id === first)?.written.placeOf('includes');
  if (place === undefined) return;
  references.report({
    code: 'role-cycle',
    severity: 'error',
    message:
      cycle.length === 1
        ? `The role ${quote(first)} includes itself.`
        : `The role ${quote(first)} includes itself, through ${[...cycle, first].map(quote).join(' → ')}.`,
    place,
    hint: 'Take one of these roles out of `includes`.',
  });
}
