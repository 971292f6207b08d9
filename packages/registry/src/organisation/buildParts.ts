import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Group, Organisation, Person, Registry, Team } from '../model/registry.js';

/** Team → the teams that it contains directly, in data order. A team without sub-teams has no entry. */
export const buildSubTeams = ({ teams }: Pick<Registry, 'teams'>): Map<string, Team[]> => byParent(teams);

/** Group → the groups that it contains directly, in data order. */
export const buildSubGroups = ({ groups }: Pick<Registry, 'groups'>): Map<string, Group[]> =>
  byParent(groups);

/** Manager → the people who report to them, in data order. */
export function buildReports({ people }: Pick<Registry, 'people'>): Map<string, Person[]> {
  const reports = new Map<string, Person[]>();
  for (const person of entriesOf(people)) {
    if (person.reportsTo !== undefined) getOrAdd(reports, person.reportsTo, () => []).push(person);
  }
  return reports;
}

function byParent<Entry extends Organisation>(
  entries: Readonly<Record<string, Entry>>,
): Map<string, Entry[]> {
  const parts = new Map<string, Entry[]>();
  for (const entry of entriesOf(entries)) {
    if (entry.parent !== undefined) getOrAdd(parts, entry.parent, () => []).push(entry);
  }
  return parts;
}
