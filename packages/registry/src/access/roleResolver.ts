import { getEntry } from '../lookup/entries.js';
import { fold } from '../lookup/fold.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { toId } from '../lookup/toId.js';
import type { System } from '../model/enums.js';
import type { Role } from '../model/registry.js';
import { readGuid } from '../values/formats.js';
import { findCatalogueRole, formerNameOf, isOfAnotherRole } from './findCatalogueRole.js';
import { toRole } from './normalizeRole.js';
import { readNoRole } from './readNoRole.js';

/** Longer texts are no name with a GUID behind it. */
const MAX_NAME_AND_GUID = 300;

/** What a text means among the declared roles: one, several, or none. */
export type RoleMatch = { id: string } | { candidates: readonly string[] } | { suggestion?: string };

/**
 * A role's id, with the former name by which the text called it; or the declared roles among which the text does not choose; or that the text is
 * no role and says that there is no access, or that nobody knows yet.
 */
export type ResolvedRole =
  | { id: string; formerName?: string }
  | { candidates: readonly string[] }
  | { says: 'none' | 'unknown' };

export interface RoleResolver {
  resolve(text: string, systems: readonly System[]): ResolvedRole;
  /** Whether the data declares a role of that name. */
  isDeclared(text: string): boolean;
  /** The roles that were resolved and are not declared, in order of first use. */
  used: Role[];
}

interface DeclaredRoles {
  roles: Readonly<Record<string, Role>>;
  findRole(text: string): RoleMatch;
}

/**
 * Finds the roles that grants name: the data's own first, then the catalogue's (of one of the service's systems if it can be), and last a
 * role that is known only by its use, which is the rule `known-role`'s to report.
 */
export function createRoleResolver({ roles: declared, findRole }: DeclaredRoles): RoleResolver {
  const used: Role[] = [];
  const takenIds = new Set(Object.keys(declared).map((id) => id.toLowerCase()));
  const isTaken = (id: string) => takenIds.has(id.toLowerCase());
  const declaredByOtherNames = indexOtherNames(declared);
  /** Catalogue id, or `use:` and text → id in the registry. */
  const usedIds = new Map<string, string>();
  /** By the list of systems itself: a service has one, and its few roles are granted again and again. */
  const answers = new Map<readonly System[], Map<string, ResolvedRole>>();

  function find(text: string, systems: readonly System[]): ResolvedRole {
    const own = findRole(text);
    if ('id' in own) return { id: own.id };
    if ('candidates' in own) return chooseBySystem(own.candidates, systems);
    const otherwise = declaredByOtherNames.get(fold(text));
    if (otherwise !== undefined) return withFormerName(otherwise, text);

    const known = findCatalogueRole(text, systems) ?? findCatalogueRole(text);
    if (known === undefined) {
      const says = readNoRole(text);
      if (says !== undefined) return { says };
      return {
        id: use(`use:${text}`, toId('role', text, isTaken), (id, order) => roleOfUse(id, text, order)),
      };
    }
    const { role, formerName } = known;
    const declaredAs = declaredByOtherNames.get(fold(role.roleDefinitionId ?? ''));
    const id = declaredAs?.id ?? use(role.id, role.id, (id, order) => toRole(role, id, order));
    return formerName === undefined ? { id } : { id, formerName };
  }

  /** Two declared roles of one folded name are told apart by the service they are used on. */
  function chooseBySystem(candidates: readonly string[], systems: readonly System[]): ResolvedRole {
    const fitting = candidates.filter((id) => {
      const system = getEntry(declared, id)?.system;
      return system !== undefined && systems.includes(system);
    });
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? { id: only } : { candidates };
  }

  function use(key: string, wantedId: string, make: (id: string, order: number) => Role): string {
    const known = usedIds.get(key);
    if (known !== undefined) return known;
    let id = wantedId;
    for (let count = 2; isTaken(id); count++) id = `${wantedId}-${count}`;
    used.push(make(id, takenIds.size));
    takenIds.add(id.toLowerCase());
    usedIds.set(key, id);
    return id;
  }

  return {
    used,
    isDeclared: (text) => 'id' in findRole(text),
    resolve(text, systems) {
      const known = getOrAdd(answers, systems, () => new Map<string, ResolvedRole>());
      return getOrAdd(known, text, () => find(toRoleText(text.trim()), systems));
    },
  };
}

const NAME_AND_GUID = /^(.*\S)\s*[({[]([0-9a-f-]{36})[)}\]]$/i;

/** The GUID where there is one: what stands around it is a place, such as a subscription, or the name of the same role. */
function toRoleText(text: string): string {
  const guid = readGuid(text);
  if (guid !== undefined) return guid;
  const [, name, id] = text.length > MAX_NAME_AND_GUID ? [] : (NAME_AND_GUID.exec(text) ?? []);
  return name === undefined || id === undefined || isOfAnotherRole(name, id) ? text : (readGuid(id) ?? text);
}

/**
 * Role definition GUIDs and former names, folded. A GUID beside the name of another role counts for neither: else a *Reader* with the GUID of
 * *Contributor* would stand for both, and no rule would see the Contributor.
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

function withFormerName(role: Role, text: string): ResolvedRole {
  const formerName = formerNameOf(role, text);
  return formerName === undefined ? { id: role.id } : { id: role.id, formerName };
}

function roleOfUse(id: string, name: string, order: number): Role {
  return { id, name, aliases: [], order, formerNames: [], planes: [], privileged: false, from: 'use' };
}
