import type { Registry } from '../model/registry.js';
import type { PersonCardView } from '../model/view.js';
import { groupsOf, teamsOf } from '../organisation/teamsOf.js';
import type { PersonFacets, TeamFacets } from './entityFiles.js';

/** The filter values of a person, from the card of the person. */
export function toPersonFacets(
  { person, teams, personas }: PersonCardView,
  registry: Registry,
): PersonFacets {
  return {
    id: person.id,
    ...toTeamValues(
      teams.map(({ team }) => team.id),
      registry,
    ),
    persona: personas.map(({ id }) => id),
  };
}

/** The teams and those that contain them, and their groups. */
export const toTeamValues = (teams: string[], registry: Registry): Pick<TeamFacets, 'team' | 'group'> => ({
  team: teamsOf({ teams }, registry),
  group: groupsOf({ teams }, registry),
});
