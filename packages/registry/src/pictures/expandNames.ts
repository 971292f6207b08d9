import { getOrAdd } from '../lookup/getOrAdd.js';
import type { InteractionPersona } from '../model/picture.js';

type PersonaNames = Pick<InteractionPersona, 'team' | 'names'>;

/** The indexes of the personas of each team. */
export function groupByTeam(personas: readonly Pick<PersonaNames, 'team'>[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const [index, { team }] of personas.entries())
    if (team !== undefined) getOrAdd(members, team, (): number[] => []).push(index);
  return members;
}

/** For each persona, the indexes of the others that it names: by name, by team, or with `all`. */
export function expandNames(personas: readonly PersonaNames[], { withAll = true } = {}): Set<number>[] {
  const members = groupByTeam(personas);
  return personas.map(({ names }, index) => {
    const indexes = new Set(
      withAll && names.all
        ? personas.keys()
        : [...names.personas, ...names.teams.flatMap((team) => members.get(team) ?? [])],
    );
    indexes.delete(index);
    return indexes;
  });
}
