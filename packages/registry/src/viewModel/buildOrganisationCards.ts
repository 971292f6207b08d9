import { getEntry } from '../lookup/entries.js';
import type { Person, Team } from '../model/registry.js';
import type { PersonCardView, TeamCardView } from '../model/view.js';
import { leadsOf, toTeamsOfPeople } from '../organisation/buildMembers.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { toMonogram } from './toMonogram.js';
import { toMonograms } from './toMonograms.js';
import { toPersonLine } from './toPersonLine.js';
import { toPersonTeams } from './toPersonTeams.js';
import type { ViewModel } from './viewModel.js';

interface OrganisationCards {
  toPersonCard: (person: Person) => PersonCardView;
  toTeamCard: (team: Team) => TeamCardView;
  /** How many members hold each persona for the team. Personas of the team that nobody holds have 0. */
  toTeamHolders: (team: Team) => { persona: string; count: number }[];
}

/** The most faces on the card of a team. They stand in one line, also on a phone or nearly so. */
const MAX_FACES = 8;

/** Builds the cards of people and teams. */
export function buildOrganisationCards({
  registry,
  links,
  members,
  personasByTeam,
}: Pick<ViewModel, 'registry' | 'links' | 'members' | 'personasByTeam'>): OrganisationCards {
  const teamsOf = toTeamsOfPeople(members);
  const personasOf = (team: string): string[] => (personasByTeam.get(team) ?? []).map(({ id }) => id);
  return {
    toPersonCard: (person) => ({
      kind: 'person-card',
      ...toPersonLine(person, toMonogram(person.name), { links }),
      ...(person.pronouns !== undefined && { pronouns: person.pronouns }),
      teams: toPersonTeams(person, teamsOf, { links }),
      personas: links.toAll('persona', [
        ...new Set(personasHeld(person, registry).map(({ persona }) => persona)),
      ]),
    }),
    toTeamCard({ id, image, group, parent, contacts, meetings }) {
      const people = members.get(id) ?? [];
      const shown = people.slice(0, MAX_FACES);
      const monograms = toMonograms(shown.map(({ person }) => person.name));
      return {
        kind: 'team-card',
        team: links.to('team', id),
        ...(image !== undefined && { image }),
        ...(group !== undefined && { group: links.to('group', group) }),
        ...(parent !== undefined && { parent: links.to('team', parent) }),
        leads: links.toAll('person', leadsOf(people)),
        faces: shown.map(({ person }, at) => ({
          person: links.to('person', person.id),
          monogram: monograms[at] ?? '',
          ...(person.image !== undefined && { image: person.image }),
        })),
        members: people.length,
        personas: links.toAll('persona', personasOf(id)),
        contacts,
        meetings,
      };
    },
    toTeamHolders({ id }) {
      const own = personasOf(id).filter((persona) => getEntry(registry.personas, persona)?.kind !== 'agent');
      const counts = new Map(own.map((persona) => [persona, 0]));
      for (const member of members.get(id) ?? [])
        for (const persona of member.personas) counts.set(persona, (counts.get(persona) ?? 0) + 1);
      return Array.from(counts, ([persona, count]) => ({ persona, count }));
    },
  };
}
