import type { InteractionPersona, InteractionPicture } from '../model/picture.js';
import { expandNames } from '../pictures/expandNames.js';

/**
 * The personas within `depth` steps of the roots, and the interactions among them. A step leads from a persona to a persona that it names or that
 * names it. Naming everyone (`all`) makes no step: otherwise all personas would be two steps from each other. Without roots, the picture has all
 * personas that name somebody or are named.
 */
export function narrowInteractions(
  picture: InteractionPicture,
  roots?: { ids: ReadonlySet<string>; depth: number },
): InteractionPicture {
  const namesOf = expandNames(picture.personas, { withAll: false });
  const namedBy = namesOf.map((): number[] => []);
  for (const [from, others] of namesOf.entries()) for (const to of others) namedBy[to]?.push(from);
  const keptIndexes =
    roots === undefined
      ? new Set(
          [...picture.personas.keys()].filter((index) =>
            isConnected(picture.personas[index], namedBy[index]),
          ),
        )
      : reach(picture, roots, (index) => [...(namesOf[index] ?? []), ...(namedBy[index] ?? [])]);
  return keep(picture, keptIndexes);
}

function isConnected(persona: InteractionPersona | undefined, namedBy: readonly number[] = []): boolean {
  if (persona === undefined) return false;
  const { names } = persona;
  return names.all === true || names.personas.length > 0 || names.teams.length > 0 || namedBy.length > 0;
}

function reach(
  { personas }: InteractionPicture,
  { ids, depth }: { ids: ReadonlySet<string>; depth: number },
  next: (index: number) => readonly number[],
): Set<number> {
  const reachedIndexes = new Set(
    [...personas.keys()].filter((index) => ids.has(personas[index]?.persona.id ?? '')),
  );
  let edge = [...reachedIndexes];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    edge = [...new Set(edge.flatMap(next))].filter((index) => !reachedIndexes.has(index));
    for (const index of edge) reachedIndexes.add(index);
  }
  return reachedIndexes;
}

/** Keeps some personas and renumbers the indexes. A team stays if one of its personas stays, or if it is named and has no personas at all. */
function keep({ teams, personas }: InteractionPicture, keptIndexes: ReadonlySet<number>): InteractionPicture {
  const keptPersonas = personas.filter((_, index) => keptIndexes.has(index));
  const teamsWithPersonas = new Set(keptPersonas.flatMap(({ team }) => team ?? []));
  const namedTeams = new Set(keptPersonas.flatMap(({ names }) => names.teams));
  const isKeptTeam = (team: number) =>
    teamsWithPersonas.has(team) || (namedTeams.has(team) && teams[team]?.size === 0);
  const teamAt = toPositions(teams, isKeptTeam);
  const personaAt = toPositions(personas, (index) => keptIndexes.has(index));
  return {
    teams: teams.filter((_, index) => isKeptTeam(index)),
    personas: keptPersonas.map(({ team, names, ...mark }) => {
      const at = team === undefined ? undefined : teamAt.get(team);
      return {
        ...mark,
        ...(at !== undefined && { team: at }),
        names: {
          personas: names.personas.flatMap((index) => personaAt.get(index) ?? []),
          teams: names.teams.flatMap((index) => teamAt.get(index) ?? []),
          ...(names.all && { all: names.all }),
        },
      };
    }),
  };
}

function toPositions(list: readonly unknown[], isKept: (index: number) => boolean): Map<number, number> {
  const positions = new Map<number, number>();
  for (const index of list.keys()) if (isKept(index)) positions.set(index, positions.size);
  return positions;
}
