import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { OrganisationPicture, OrganisationUnit } from '../model/picture.js';
import type { Group, Team } from '../model/registry.js';
import { leadsOf } from '../organisation/buildMembers.js';
import { buildSubGroups, buildSubTeams } from '../organisation/buildParts.js';
import type { ViewModel } from './viewModel.js';

/**
 * All groups and teams as a tree. A group has its groups, then its teams; a team has its sub-teams. A team whose parent is in another group stands below
 * its parent. Teams without a group come last. Linear in teams, groups and their members.
 */
export function buildChart({
  registry,
  links,
  members,
  personasByTeam: personas,
}: Pick<ViewModel, 'registry' | 'links' | 'members' | 'personasByTeam'>): OrganisationPicture {
  const { hiddenPeople } = registry;
  const groups = entriesOf(registry.groups);
  const teams = entriesOf(registry.teams);
  const subTeams = buildSubTeams(registry);
  const subGroups = buildSubGroups(registry);
  const teamsOf = new Map<string, Team[]>();
  for (const team of teams) if (team.group !== undefined) getOrAdd(teamsOf, team.group, () => []).push(team);
  const units: OrganisationUnit[] = [];

  const addTeam = (team: Team, depth: number): void => {
    units.push({
      unit: links.to('team', team.id),
      unitKind: 'team',
      depth,
      leads: links.toAll('person', leadsOf(members.get(team.id))),
      people: members.get(team.id)?.length ?? 0,
      personas: personas.get(team.id)?.length ?? 0,
    });
    for (const subTeam of subTeams.get(team.id) ?? []) addTeam(subTeam, depth + 1);
  };
  const addGroup = (group: Group, depth: number): void => {
    const ofGroup = teamsOf.get(group.id) ?? [];
    units.push({
      unit: links.to('group', group.id),
      unitKind: 'group',
      depth,
      leads: group.lead === undefined ? [] : [links.to('person', group.lead)],
      teams: ofGroup.length,
      people: countDistinct(ofGroup, ({ id }) => (members.get(id) ?? []).map(({ person }) => person.id)),
      personas: countDistinct(ofGroup, ({ id }) => (personas.get(id) ?? []).map((persona) => persona.id)),
    });
    for (const subGroup of subGroups.get(group.id) ?? []) addGroup(subGroup, depth + 1);
    for (const team of ofGroup) if (team.parent === undefined) addTeam(team, depth + 1);
  };
  for (const group of groups) if (group.parent === undefined) addGroup(group, 0);
  for (const team of teams) if (team.parent === undefined && team.group === undefined) addTeam(team, 0);

  return {
    units: namesLeads(units, hiddenPeople)
      ? units.map((unit) =>
          unit.unitKind === 'team' && unit.leads.length === 0 ? { ...unit, noLead: true } : unit,
        )
      : units,
  };
}

/** Whether a team without a lead lacks one: other units have leads. A lead who is not shown is not missing. */
export const namesLeads = (units: readonly OrganisationUnit[], hiddenPeople = 0): boolean =>
  hiddenPeople === 0 && units.some(({ leads }) => leads.length > 0);

const countDistinct = (teams: readonly Team[], toIds: (team: Team) => readonly string[]): number =>
  new Set(teams.flatMap(toIds)).size;
