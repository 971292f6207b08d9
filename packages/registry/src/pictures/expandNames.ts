import { getOrAdd } from '../lookup/getOrAdd.js';
import type { InteractionPersona } from '../model/picture.js';

type Named = Pick<InteractionPersona, 'team' | 'names'>;

/** Indexes of the personas of each team. */
export function groupByTeam(personas: readonly Pick<Named, 'team'>[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const [index, { team }] of personas.entries())
    if (team !== undefined) getOrAdd(members, team, (): number[] => []).push(index);
  return members;
}

/** For each persona the others that it names: by name, by their team, or as everyone. Indexes. */
export function expandNames(personas: readonly Named[], { withAll = true } = {}): Set<number>[] {
  const members = groupByTeam(personas);
  return personas.map(({ names }, index) => {
    const named = new Set(
      withAll && names.all
        ? personas.keys()
        : [...names.personas, ...names.teams.flatMap((team) => members.get(team) ?? [])],
    );
    named.delete(index);
    return named;
  });
}
