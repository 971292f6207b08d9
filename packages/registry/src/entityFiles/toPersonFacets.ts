import type { Registry } from '../model/registry.js';
import type { PersonCardView } from '../model/view.js';
import { groupsOf, teamsOf } from '../organisation/teamsOf.js';
import type { PersonFacets } from './entityFiles.js';

/** The filter values of a person, from the card of the person. */
export function toPersonFacets(
  { person, teams, personas }: PersonCardView,
  registry: Registry,
): PersonFacets {
  const ids = teams.map(({ team }) => team.id);
  return {
    id: person.id,
    team: teamsOf({ teams: ids }, registry),
    group: groupsOf({ teams: ids }, registry),
    persona: personas.map(({ id }) => id),
  };
}
