import type { Registry } from '../model/registry.js';
import type { PeopleRow } from '../model/view.js';
import { groupsOf, teamsOf } from '../organisation/teamsOf.js';
import type { PersonFacets } from './entityFiles.js';

/** The filter values of a person, from the row of the person. */
export function toPersonFacets({ person, teams, personas }: PeopleRow, registry: Registry): PersonFacets {
  const ids = teams.map(({ id }) => id);
  return {
    id: person.id,
    team: teamsOf({ teams: ids }, registry),
    group: groupsOf({ teams: ids }, registry),
    persona: personas.map(({ id }) => id),
  };
}
