import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Person, Team } from '../model/registry.js';
import type { PersonLinkView, TeamLinkView } from '../model/view.js';
import { buildMembers } from '../organisation/buildMembers.js';
import { toMonogram } from './toMonogram.js';
import type { ViewModel } from './viewModel.js';

interface OrganisationLinks {
  toPersonLink: (person: Person) => PersonLinkView;
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
