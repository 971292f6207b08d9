import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Membership, Person, Registry } from '../model/registry.js';
import { personasHeld } from './personasHeld.js';

/** One person of a team. */
export interface Member extends Omit<Membership, 'team'> {
  person: Person;
  /** The ids of the personas that the person holds for this team. */
  personas: string[];
}

/**
 * Team → its members at the registry's date, leads first, then in data order. Who is a member of a sub-team is not repeated in the team above it.
 * A person belongs to a team if
 * - the person's entry names it,
 * - the team names the person as its lead, or
 * - the person holds a persona for it: for the team that the entry of the persona names; else for those teams of the persona that the person's
 *   entry names; else for the main team of the persona.
 */
export function buildMembers(
  registry: Pick<Registry, 'teams' | 'people' | 'personas' | 'asOf'>,
): Map<string, Member[]> {
  const teams = new Map<string, Map<string, Member>>();
  const memberOf = (team: string, person: Person): Member => {
    const members = getOrAdd(teams, team, () => new Map<string, Member>());
    return getOrAdd(members, person.id, (): Member => ({ person, personas: [] }));
  };
  for (const person of entriesOf(registry.people)) {
    for (const { team, role, lead } of person.teams) {
      const member = memberOf(team, person);
      if (role !== undefined) member.role = role;
      if (lead) member.lead = true;
    }
    const named = new Set(person.teams.map(({ team }) => team));
    for (const { persona, team } of personasHeld(person, registry)) {
      for (const id of toTeams(persona, team, named, registry)) {
        const { personas } = memberOf(id, person);
        if (!personas.includes(persona)) personas.push(persona);
      }
    }
  }
  for (const { id, lead } of Object.values(registry.teams)) {
    const person = lead === undefined ? undefined : getEntry(registry.people, lead);
    if (person !== undefined) memberOf(id, person).lead = true;
  }
  return new Map(
    Array.from(teams, ([team, members]) => [
      team,
      [...members.values()].sort(
        (a, b) => Number(b.lead ?? false) - Number(a.lead ?? false) || a.person.order - b.person.order,
      ),
    ]),
  );
}

/** The ids of the members that lead the team. */
export const leadsOf = (members: readonly Member[] = []): string[] =>
  members.filter(({ lead }) => lead).map(({ person }) => person.id);

function toTeams(
  id: string,
  team: string | undefined,
  named: ReadonlySet<string>,
  { personas }: Pick<Registry, 'personas'>,
): readonly string[] {
  if (team !== undefined) return [team];
  const persona = getEntry(personas, id);
  const shared = persona?.teams.filter((one) => named.has(one)) ?? [];
  if (shared.length > 0) return shared;
  return persona?.team === undefined ? [] : [persona.team];
}

/** Person → the teams whose member the person is → what the person is in the team. */
export type TeamsOfPeople = ReadonlyMap<string, ReadonlyMap<string, Member>>;

export function toTeamsOfPeople(members: ReadonlyMap<string, readonly Member[]>): TeamsOfPeople {
  const teamsOf = new Map<string, Map<string, Member>>();
  for (const [team, people] of members) {
    for (const member of people) getOrAdd(teamsOf, member.person.id, () => new Map()).set(team, member);
  }
  return teamsOf;
}
