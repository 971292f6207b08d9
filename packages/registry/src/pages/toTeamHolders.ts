import { entriesOf, getEntry } from '../lookup/entries.js';
import type { TeamHoldersView } from '../model/pageView.js';
import type { Persona, Registry } from '../model/registry.js';
import type { Member } from '../organisation/buildMembers.js';
import type { PageModel } from './page.js';

/** The most cells in all tables together: they are some 200 KB of HTML. A table is not cut, so the last one may go beyond. */
const MAX_CELLS = 1500;

/** A table per team: its members by the personas that people take on. Teams without members or such personas have none. */
export function toTeamHolders({ registry, personasByTeam, members: membersOf, links }: PageModel): {
  tables: TeamHoldersView[];
  hasMore: boolean;
} {
  const tables: TeamHoldersView[] = [];
  let cells = 0;
  for (const { id } of entriesOf(registry.teams)) {
    const members = membersOf.get(id) ?? [];
    const columns = toColumns(personasByTeam.get(id) ?? [], members, registry);
    if (members.length === 0 || columns.length === 0) continue;
    if (cells >= MAX_CELLS) return { tables, hasMore: true };
    cells += members.length * (columns.length + 1);
    tables.push({
      team: links.to('team', id),
      personas: columns.map((persona) => links.to('persona', persona.id)),
      members: members.map(({ person, personas: ids }) => ({
        person: links.to('person', person.id),
        holds: columns.flatMap((column, at) => (ids.includes(column.id) ? [at] : [])),
      })),
    });
  }
  return { tables, hasMore: false };
}

/** Personas of the team that people take on, and those that its members hold for it, each once and in data order. */
function toColumns(
  own: readonly Persona[],
  members: readonly Member[],
  { personas }: Pick<Registry, 'personas'>,
): Persona[] {
  const columns = new Set(own.filter(({ kind }) => kind !== 'agent'));
  for (const id of members.flatMap((member) => member.personas)) {
    const persona = getEntry(personas, id);
    if (persona !== undefined) columns.add(persona);
  }
  return [...columns].sort((a, b) => a.order - b.order);
}
