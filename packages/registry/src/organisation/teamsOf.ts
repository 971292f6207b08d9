import { getEntry } from '../lookup/entries.js';
import type { Organisation, Persona, Registry } from '../model/registry.js';

/** The ids of a persona's teams and of all teams that contain them, the nearest first. */
export function teamsOf({ teams }: Pick<Persona, 'teams'>, registry: Pick<Registry, 'teams'>): string[] {
  return withParents(teams, registry.teams);
}

/** The ids of the groups of a persona's teams and of all groups that contain them. */
export function groupsOf(
  { teams }: Pick<Persona, 'teams'>,
  registry: Pick<Registry, 'teams' | 'groups'>,
): string[] {
  const groups = teams.flatMap((team) => getEntry(registry.teams, team)?.group ?? []);
  return withParents(groups, registry.groups);
}

/** Ids with those of their parents, each once. */
export function withParents(
  ids: readonly string[],
  entries: Readonly<Record<string, Organisation>>,
): string[] {
  const [only, ...others] = ids;
  if (only === undefined) return [];
  // Most personas are in one team without a parent, and there are thousands of personas.
  if (others.length === 0 && getEntry(entries, only)?.parent === undefined) return [only];
  const all = new Set<string>();
  for (const first of ids) {
    let id: string | undefined = first;
    while (id !== undefined && !all.has(id)) {
      all.add(id);
      id = getEntry(entries, id)?.parent;
    }
  }
  return [...all];
}
