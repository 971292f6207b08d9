import type { InteractionPersona, InteractionPicture } from '../model/picture.js';
import { expandNames } from '../pictures/expandNames.js';

/**
 * The personas within `depth` steps of the roots, and what they name among themselves; a step goes to whom one names and to who names one.
 * Who names everyone is a step from nobody for that: else everybody would be two steps from everybody. Without roots, all who name
 * anybody or are named.
 */
export function narrowInteractions(
  picture: InteractionPicture,
  roots?: { ids: ReadonlySet<string>; depth: number },
): InteractionPicture {
  const named = expandNames(picture.personas, { withAll: false });
  const naming = named.map((): number[] => []);
  for (const [from, others] of named.entries()) for (const to of others) naming[to]?.push(from);
  const kept =
    roots === undefined
      ? new Set(
          [...picture.personas.keys()].filter((index) => isConnected(picture.personas[index], naming[index])),
        )
      : reach(picture, roots, (index) => [...(named[index] ?? []), ...(naming[index] ?? [])]);
  return keep(picture, kept);
}

function isConnected(persona: InteractionPersona | undefined, naming: readonly number[] = []): boolean {
  if (persona === undefined) return false;
  const { names } = persona;
  return names.all === true || names.personas.length > 0 || names.teams.length > 0 || naming.length > 0;
}

function reach(
  { personas }: InteractionPicture,
  { ids, depth }: { ids: ReadonlySet<string>; depth: number },
  next: (index: number) => readonly number[],
): Set<number> {
  const reached = new Set([...personas.keys()].filter((index) => ids.has(personas[index]?.persona.id ?? '')));
  let edge = [...reached];
  for (let step = 0; step < depth && edge.length > 0; step++) {
    edge = [...new Set(edge.flatMap(next))].filter((index) => !reached.has(index));
    for (const index of edge) reached.add(index);
  }
  return reached;
}

/** Indexes count anew. A named team stays where somebody of it does, or where it has nobody at all. */
function keep({ teams, personas }: InteractionPicture, kept: ReadonlySet<number>): InteractionPicture {
  const shown = personas.filter((_, index) => kept.has(index));
  const present = new Set(shown.flatMap(({ team }) => team ?? []));
  const named = new Set(shown.flatMap(({ names }) => names.teams));
  const isShown = (team: number) => present.has(team) || (named.has(team) && teams[team]?.size === 0);
  const teamAt = toPositions(teams, isShown);
  const personaAt = toPositions(personas, (index) => kept.has(index));
  return {
    teams: teams.filter((_, index) => isShown(index)),
    personas: shown.map(({ team, names, ...mark }) => {
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
