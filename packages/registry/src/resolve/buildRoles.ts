import { DEFAULT_SYSTEM, isOfAnySystem, normalizeRole } from '../access/normalizeRole.js';
import { createRoleResolver } from '../access/roleResolver.js';
import { getEntry } from '../lookup/entries.js';
import { buildNameIndex, lookUp } from '../lookup/findReference.js';
import { quote } from '../lookup/quote.js';
import { toReferenceProblem } from '../lookup/toReferenceProblem.js';
import type { RoleInput } from '../model/data.js';
import type { System } from '../model/enums.js';
import type { Registry, Role } from '../model/registry.js';
import type { Draft } from './drafts.js';
import { put } from './openSections.js';
import { orderBundles } from './orderBundles.js';
import { type Item, readItems, toPlace } from './readItems.js';
import type { BuildContext } from './resolveItems.js';

type RoleDraft = Draft<RoleInput>;

/** Adds the declared roles, and the roles of the catalogue that bundles include. Bundles are completed after the roles that they include. */
export function addRoles(drafts: readonly RoleDraft[], context: BuildContext): void {
  const { registry } = context;
  for (const { entity, written } of drafts) {
    put(registry.roles, normalizeRole(entity.id, written.input, entity.order));
  }
  const draftsById = new Map(drafts.map((draft) => [draft.entity.id, draft]));
  const { ordered, cycles } = orderBundles(resolveBundles(drafts, context));
  for (const cycle of cycles) reportCycle(cycle, draftsById, context);
  for (const [id, partIds] of ordered) {
    const draft = draftsById.get(id);
    const parts = partIds.flatMap((part) => getEntry(registry.roles, part) ?? []);
    if (draft !== undefined)
      put(registry.roles, normalizeRole(id, draft.written.input, draft.entity.order, parts));
  }
}

/** The declared roles that fit the services of any system. */
export function listRolesOfAnySystem(drafts: readonly RoleDraft[]): ReadonlySet<string> {
  return new Set(drafts.filter(({ written }) => isOfAnySystem(written.input)).map(({ entity }) => entity.id));
}

/** Completes the roles of any system anew that are granted only on services of other systems than the default one. They belong to the first of these. */
export function setSystemsOfUse(
  drafts: readonly RoleDraft[],
  systemsOfUse: ReadonlyMap<string, ReadonlySet<System>>,
  registry: Registry,
): void {
  for (const { entity, written } of drafts) {
    const systems = systemsOfUse.get(entity.id);
    const [system] = systems ?? [];
    if (system === undefined || systems?.has(DEFAULT_SYSTEM)) continue;
    const parts = (getEntry(registry.roles, entity.id)?.includes ?? []).flatMap(
      (part) => getEntry(registry.roles, part) ?? [],
    );
    put(registry.roles, normalizeRole(entity.id, { ...written.input, system }, entity.order, parts));
  }
}

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
    rolesOfAnySystem: listRolesOfAnySystem(drafts),
  });
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
        references.report(toProblem(item, 'candidates' in found ? found : {}));
      }
    }
    return [...parts];
  };
  const partsById = new Map(bundles.map((draft) => [draft.entity.id, partsOf(draft)]));
  for (const role of resolver.used) if (!unknown.has(role.id)) put(registry.roles, role);
  return partsById;
}

/** One list per system, because the resolver keeps its results by the list. */
const systemLists = new Map<System, readonly System[]>();

function systemsOf(role: Role | undefined): readonly System[] {
  const system = role?.system ?? DEFAULT_SYSTEM;
  const list = systemLists.get(system) ?? [system];
  systemLists.set(system, list);
  return list;
}

function toProblem(item: Item, found: { candidates: readonly string[] } | object) {
  const candidates = 'candidates' in found ? [...found.candidates] : undefined;
  return toReferenceProblem(
    item.text,
    candidates === undefined ? {} : { candidates },
    { what: 'role', hint: 'Write the id or name of a role of `roles`, or of the shipped catalogue.' },
    toPlace(item),
  );
}

function reportCycle(
  cycle: readonly string[],
  drafts: ReadonlyMap<string, RoleDraft>,
  { references }: BuildContext,
): void {
  const [first = ''] = cycle;
  const place = drafts.get(first)?.written.placeOf('includes');
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
