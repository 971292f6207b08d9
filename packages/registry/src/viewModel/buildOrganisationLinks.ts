import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Person, Team } from '../model/registry.js';
import type { PeopleRow, PersonLinkView, TeamLinkView } from '../model/view.js';
import { buildMembers } from '../organisation/buildMembers.js';
import { personasHeld } from '../organisation/personasHeld.js';
import { toMonogram } from './toMonogram.js';
import { toPersonLine } from './toPersonLine.js';
import type { ViewModel } from './viewModel.js';

interface OrganisationLinks {
  toPersonLink: (person: Person) => PersonLinkView;
  toPeopleRow: (person: Person) => PeopleRow;
  toTeamLink: (team: Team) => TeamLinkView;
}

/** Builds links to people and teams, with the facts on their hover cards. The members of all teams are collected once. */
export function buildOrganisationLinks({
  registry,
  links,
}: Pick<ViewModel, 'registry' | 'links'>): OrganisationLinks {
  const members = buildMembers(registry);
  const teamsOf = new Map<string, string[]>();
  for (const [team, people] of members) {
    for (const { person } of people) getOrAdd(teamsOf, person.id, () => []).push(team);
  }
  return {
    toPersonLink: ({ id, name, title }) => ({
      kind: 'person-link',
      person: links.to('person', id),
      monogram: toMonogram(name),
      ...(title !== undefined && { title }),
      teams: links.toAll('team', teamsOf.get(id) ?? []),
    }),
    toPeopleRow: (person) => ({
      ...toPersonLine(person, toMonogram(person.name), { links }),
      teams: links.toAll('team', teamsOf.get(person.id) ?? []),
      personas: links.toAll('persona', [
        ...new Set(personasHeld(person, registry).map(({ persona }) => persona)),
      ]),
    }),
    toTeamLink: ({ id, group }) => ({
      kind: 'team-link',
      team: links.to('team', id),
      ...(group !== undefined && { group: links.to('group', group) }),
      leads: (members.get(id) ?? [])
        .filter(({ lead }) => lead)
        .map(({ person }) => links.to('person', person.id)),
    }),
  };
}
