import { normalizeRole, type RoleInput } from 'persona-registry';

export type Roles = Readonly<Record<string, RoleInput | null>>;

export interface SelectedRoles {
  /** To be added, keyed by id. */
  added: Record<string, RoleInput>;
  /** Ids of those that the data has already. */
  skipped: string[];
}

/**
 * Which of the imported roles are new. One that is there already, by its id, its name or its GUID, stays as it is: it may have been edited,
 * and a second entry for it would make every reference ambiguous.
 *
 * @param existing the `roles` of every data file
 */
export function selectRoles(
  imported: Readonly<Record<string, RoleInput>>,
  existing: readonly Roles[],
): SelectedRoles {
  const taken = new Set<string>();
  for (const roles of existing) {
    for (const [id, input] of Object.entries(roles)) take(id, input);
  }
  const selected: SelectedRoles = { added: {}, skipped: [] };
  for (const [id, input] of Object.entries(imported)) {
    if (namesOf(id, input).some((name) => taken.has(name))) {
      selected.skipped.push(id);
    } else {
      selected.added[id] = input;
      take(id, input);
    }
  }
  return selected;

  function take(id: string, input: RoleInput | null): void {
    for (const name of namesOf(id, input)) taken.add(name);
  }
}

/** All that a role goes by; `reader: {}` has its name and GUID from the catalogue. Azure takes no notice of case. */
function namesOf(id: string, input: RoleInput | null): string[] {
  const { name, roleDefinitionId } = normalizeRole(id, input ?? {}, 0);
  return [id, name, ...(roleDefinitionId === undefined ? [] : [roleDefinitionId])].map((text) =>
    text.toLowerCase(),
  );
}
