import type { CatalogueRole } from '../catalogue/index.js';
import { getEntry } from '../lookup/entries.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { toId } from '../lookup/toId.js';
import type { Role } from '../model/registry.js';
import { readGuid } from '../values/formats.js';
import { type FoundRole, findRoleOfSystems, formerNameOf, isOfAnotherRole } from './findCatalogueRole.js';
import { toRole } from './normalizeRole.js';
import { readNoRole } from './readNoRole.js';

/** Longer texts are not a name with a GUID after it. */
const MAX_NAME_AND_GUID = 300;

/** The declared roles that a text means: one, several, or none. */
export type RoleMatch = { id: string } | { candidates: readonly string[] } | { suggestion?: string };

/**
 * The id of a role, with its former name if the text uses one; or the ids of several roles that the text may mean; or the meaning of a text that is
 * not a role: no access, or not known yet.
 */
export type ResolvedRole =
  | { id: string; formerName?: string }
  | { candidates: readonly string[] }
  | { meaning: 'none' | 'unknown' };
type DeclaredMatch = Exclude<ResolvedRole, { meaning: unknown }>;

export interface RoleResolver {
  resolve(text: string, systems: readonly string[]): ResolvedRole;
  /** Whether the data declares a role with this name. */
  isDeclared(text: string): boolean;
  /** The resolved roles that are not declared, in order of first use. */
  used: Role[];
  systemsOfUse: SystemsOfUse;
}

/** Id of a declared role of any system → the lists of systems of the services on which it is granted. */
export type SystemsOfUse = ReadonlyMap<string, ReadonlySet<readonly string[]>>;

interface DeclaredRoles {
  roles: Readonly<Record<string, Role>>;
  findRole(text: string): RoleMatch;
  /** Ids of declared roles whose entry says nothing about its system. They fit every service. */
  rolesOfAnySystem?: ReadonlySet<string>;
}

/**
 * Finds the roles that grants name, by the systems of the service and the name: first among the declared roles, then in the catalogue. A role of another
 * system is found only if the data declares it, or by its GUID; the rule `role-fits-service` reports it. Any other name becomes a role that only
 * grants use; the rule `known-role` reports it.
 */
export function createRoleResolver({
  roles: declared,
  findRole,
  rolesOfAnySystem = new Set(),
}: DeclaredRoles): RoleResolver {
  const used: Role[] = [];
  const takenIds = new Set(Object.keys(declared).map((id) => id.toLowerCase()));
  const isTaken = (id: string) => takenIds.has(id.toLowerCase());
  const declaredByOtherNames = indexOtherNames(declared);
  /** Catalogue id, or `use:` and text → id in the registry. */
  const usedIds = new Map<string, string>();
  const systemsOfUse = new Map<string, Set<readonly string[]>>();
  /** Results by the identity of the list of systems. Each service has one list, and its few roles are granted again and again. */
  const results = new Map<readonly string[], Map<string, ResolvedRole>>();
  /** The same results. Services of the same systems share them. */
  const resultsBySystems = new Map<string, Map<string, ResolvedRole>>();

  function find(text: string, systems: readonly string[]): ResolvedRole {
    const own = findDeclared(text, systems);
    const ownIds = own === undefined ? [] : 'id' in own ? [own.id] : own.candidates;
    if (own !== undefined && ownIds.some((id) => id === text || fits(id, systems))) return own;
    const catalogued = findRoleOfSystems(text, systems);
    if (catalogued !== undefined) {
      return 'candidates' in catalogued
        ? { candidates: catalogued.candidates.map(({ id }) => id) }
        : useCatalogued(catalogued);
    }
    if (own !== undefined) return own;
    const meaning = readNoRole(text);
    if (meaning !== undefined) return { meaning };
    return {
      id: use(`use:${text}`, toId('role', text, isTaken), (id, order) => roleOfUse(id, text, order)),
    };
  }

  /** The declared role of the name. It need not fit the service. */
  function findDeclared(text: string, systems: readonly string[]): DeclaredMatch | undefined {
    const own = findRole(text);
    if ('id' in own) return { id: own.id };
    if ('candidates' in own) return chooseBySystem(own.candidates, systems);
    const byOtherName = declaredByOtherNames.get(fold(text));
    return byOtherName && withFormerName(byOtherName, text);
  }

  function useCatalogued({ role, formerName }: FoundRole<CatalogueRole>): ResolvedRole {
    const declaredAs = declaredByOtherNames.get(fold(role.roleDefinitionId ?? ''));
    const id = declaredAs?.id ?? use(role.id, role.id, (wanted, order) => toRole(role, wanted, order));
    return formerName === undefined ? { id } : { id, formerName };
  }

  /** Whether a declared role is of one of the systems. A GUID names one role, whatever its system. */
  function fits(id: string, systems: readonly string[]): boolean {
    if (rolesOfAnySystem.has(id)) return true;
    const system = getEntry(declared, id)?.system;
    return system === undefined || systems.includes(system);
  }

  /** Chooses between declared roles with the same folded name by the systems of the service. A role that states its system comes first. */
  function chooseBySystem(candidates: readonly string[], systems: readonly string[]): DeclaredMatch {
    const fitting = candidates.filter((id) => fits(id, systems));
    const stated = fitting.filter((id) => !rolesOfAnySystem.has(id));
    const [only, ...others] = stated.length > 0 ? stated : fitting;
    return only !== undefined && others.length === 0 ? { id: only } : { candidates };
  }

  function note(resolved: ResolvedRole, systems: readonly string[]): ResolvedRole {
    if (!('id' in resolved) || !rolesOfAnySystem.has(resolved.id)) return resolved;
    getOrAdd(systemsOfUse, resolved.id, () => new Set()).add(systems);
    return resolved;
  }

  function use(key: string, wantedId: string, make: (id: string, order: number) => Role): string {
    const existing = usedIds.get(key);
    if (existing !== undefined) return existing;
    let id = wantedId;
    for (let count = 2; isTaken(id); count++) id = `${wantedId}-${count}`;
    used.push(make(id, takenIds.size));
    takenIds.add(id.toLowerCase());
    usedIds.set(key, id);
    return id;
  }

  return {
    used,
    systemsOfUse,
    isDeclared: (text) => 'id' in findRole(text),
    resolve(text, systems) {
      const known = results.get(systems)?.get(text);
      if (known !== undefined) return known;
      const byText = getOrAdd(results, systems, () =>
        getOrAdd(resultsBySystems, systems.join('\n'), () => new Map<string, ResolvedRole>()),
      );
      return getOrAdd(byText, text, () => note(find(toRoleText(text.trim()), systems), systems));
    },
  };
}

const NAME_AND_GUID = /^(.*\S)\s*[({[]([0-9a-f-]{36})[)}\]]$/i;

/** Reduces a text to its GUID, if it has one. The rest of the text is a place, such as a subscription, or the name of the same role. */
function toRoleText(text: string): string {
  const guid = readGuid(text);
  if (guid !== undefined) return guid;
  const [, name, id] = text.length > MAX_NAME_AND_GUID ? [] : (NAME_AND_GUID.exec(text) ?? []);
  return name === undefined || id === undefined || isOfAnotherRole(name, id) ? text : (readGuid(id) ?? text);
}

/**
 * Declared roles by role definition GUID and by former name, folded. A GUID beside the name of another role is left out: otherwise a *Reader* with the
 * GUID of *Contributor* would mean both roles, and no rule would see the Contributor.
 */
function indexOtherNames(roles: Readonly<Record<string, Role>>): Map<string, Role> {
  const index = new Map<string, Role>();
  for (const role of Object.values(roles)) {
    for (const name of [...guidOf(role), ...role.formerNames]) {
      if (!index.has(fold(name))) index.set(fold(name), role);
    }
  }
  return index;
}

function guidOf({ name, roleDefinitionId, system }: Role): string[] {
  if (roleDefinitionId === undefined || isOfAnotherRole(name, roleDefinitionId, system)) return [];
  return [roleDefinitionId];
}

function withFormerName(role: Role, text: string): DeclaredMatch {
  const formerName = formerNameOf(role, text);
  return formerName === undefined ? { id: role.id } : { id: role.id, formerName };
}

function roleOfUse(id: string, name: string, order: number): Role {
  return { id, name, aliases: [], order, formerNames: [], planes: [], privileged: false, from: 'use' };
}
