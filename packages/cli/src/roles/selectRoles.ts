import { normalizeRole, type RoleInput } from 'persona-registry';

export type Roles = Readonly<Record<string, RoleInput | null>>;

export interface RoleSelection {
  /** Roles to add, keyed by id. */
  newRoles: Record<string, RoleInput>;
  /** Ids of imported roles that are already in the data. */
  skippedIds: string[];
}

/**
 * Separates new roles from roles that are already in the data, with the same id, name or GUID. Existing roles are skipped, because they may have been
 * edited, and a second entry would make every reference ambiguous.
 *
 * @param existingRoles the `roles` of every data file
 */
export function selectRoles(
  importedRoles: Readonly<Record<string, RoleInput>>,
  existingRoles: readonly Roles[],
): RoleSelection {
  const usedNames = new Set<string>();
  for (const roles of existingRoles) {
    for (const [id, input] of Object.entries(roles)) addNames(id, input);
  }
  const selection: RoleSelection = { newRoles: {}, skippedIds: [] };
  for (const [id, input] of Object.entries(importedRoles)) {
    if (namesOf(id, input).some((name) => usedNames.has(name))) {
      selection.skippedIds.push(id);
    } else {
      selection.newRoles[id] = input;
      addNames(id, input);
    }
  }
  return selection;

  function addNames(id: string, input: RoleInput | null): void {
    for (const name of namesOf(id, input)) usedNames.add(name);
  }
}

/** Id, name and GUID of a role, in lower case, because Azure ignores case. `reader: {}` has its name and GUID from the catalogue. */
function namesOf(id: string, input: RoleInput | null): string[] {
  const { name, roleDefinitionId } = normalizeRole(id, input ?? {}, 0);
  return [id, name, ...(roleDefinitionId === undefined ? [] : [roleDefinitionId])].map((text) =>
    text.toLowerCase(),
  );
}
