import { getEntry } from '../lookup/entries.js';
import type { Contact, Registry } from '../model/registry.js';
import { buildMembers } from '../organisation/buildMembers.js';
import { personasHeld } from '../organisation/personasHeld.js';

export type Reviewer = Required<Pick<Contact, 'kind' | 'id'>>;

/** Whether somebody decides for a reviewer who was asked: it is the same, holds the persona, is in the team or in a team below it. */
export type DecidesFor = (decider: Reviewer, asked: Reviewer) => boolean;

export function createTeamCheck(registry: Registry): DecidesFor {
  const people = new Map(
    Array.from(buildMembers(registry), ([team, members]) => [
      team,
      new Set(members.map(({ person }) => person.id)),
    ]),
  );
  const teamsBelow = (team: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(team)) return seen;
    seen.add(team);
    for (const { id, parent } of Object.values(registry.teams)) if (parent === team) teamsBelow(id, seen);
    return seen;
  };
  return (decider, asked) => {
    if (decider.kind === asked.kind && decider.id === asked.id) return true;
    if (asked.kind === 'persona') {
      const person = decider.kind === 'person' ? getEntry(registry.people, decider.id) : undefined;
      return (
        person !== undefined && personasHeld(person, registry).some(({ persona }) => persona === asked.id)
      );
    }
    if (asked.kind !== 'team') return false;
    const teams = teamsBelow(asked.id);
    if (decider.kind === 'team') return teams.has(decider.id);
    if (decider.kind === 'person') return [...teams].some((team) => people.get(team)?.has(decider.id));
    return getEntry(registry.personas, decider.id)?.teams.some((team) => teams.has(team)) ?? false;
  };
}
