import type { PersonaFile } from '../entityFiles/entityFiles.js';
import { DEFAULT_PERSONA_COLUMNS, type GroupField, ROW_FACETS, type RowFacet } from '../model/columns.js';
import type { Link } from '../model/link.js';
import { type PersonaField, propertyOf } from '../model/personaFields.js';
import type { ColumnRequest, Filter, SortKey } from '../model/request.js';
import type { PersonaRow, PersonaTableGroup, PersonaTableView } from '../model/view.js';
import { describeFilter } from '../requests/describeFilter.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { isInteractive } from './isInteractive.js';
import { sortPersonas, toSortText } from './sortPersonas.js';

interface TableOptions {
  words: Words;
  /** The filter with names as values, for texts only. */
  filter: Filter;
  columns?: readonly ColumnRequest[];
  sort?: readonly SortKey[];
  groupBy?: GroupField;
  /** The ids of the teams or groups, in the order of the row groups. */
  groupOrder?: readonly string[];
}

/** The table of the given personas, in the given order unless there is a sort key, with the default columns unless `columns` has others. */
export function toPersonaTable(
  personas: readonly PersonaFile[],
  { words, filter, columns, sort, groupBy, groupOrder = [] }: TableOptions,
): PersonaTableView {
  const columnRequests: readonly ColumnRequest[] =
    columns === undefined || columns.length === 0
      ? DEFAULT_PERSONA_COLUMNS.map((field) => ({ field }))
      : columns;
  const fields = columnRequests.map(({ field }) => field);
  const interactive = isInteractive(personas.length);
  const facets = interactive
    ? ROW_FACETS.filter((facet) => !fields.includes(facet) && varies(facet, personas))
    : [];
  const groups = groupPersonas(sortPersonas(personas, sort), groupBy, { order: groupOrder, words });
  return {
    kind: 'persona-table',
    caption: toCaption(filter, words),
    columns: columnRequests.map(({ field, title }) => ({
      field,
      title: title ?? say(words, `field.${field}`),
    })),
    groups: groups.map(({ personas, ...heading }) => ({
      ...heading,
      rows: personas.map((persona) => toRow(persona, fields, facets, words)),
    })),
    ...(interactive && { interactive }),
    ...(facets.length > 0 && {
      facets: facets.map((field) => ({ field, title: say(words, `field.${field}`) })),
    }),
    ...(personas.length > LONG && { long: true as const }),
    ...(personas.length === 0 && { empty: toEmptyText(filter, words) }),
  };
}

/** The most rows of a table that is not long. No screen shows more rows, so readers search a longer table. */
const LONG = 100;
function varies(facet: RowFacet, personas: readonly PersonaFile[]): boolean {
  const [first, ...others] = personas.map((persona) => toSortText(facet, persona));
  return others.some((text) => text !== first);
}

type PersonaGroup = Omit<PersonaTableGroup, 'rows'> & { personas: readonly PersonaFile[] };

/** Groups personas in the data order of teams or groups. Personas without a team or group come last. The order within a group stays. */
function groupPersonas(
  personas: readonly PersonaFile[],
  groupBy: GroupField | undefined,
  { order, words }: { order: readonly string[]; words: Words },
): PersonaGroup[] {
  if (personas.length === 0) return [];
  if (groupBy === undefined) return [{ personas }];
  const members = new Map<string | undefined, PersonaFile[]>([...order, undefined].map((id) => [id, []]));
  for (const persona of personas) {
    const id = persona.card[groupBy]?.id;
    // In the dev server, some files may be older than others. A team that is not yet in the order comes last.
    const group = members.get(id);
    if (group) group.push(persona);
    else members.set(id, [persona]);
  }
  return [...members.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const heading = first.card[groupBy];
    return [
      {
        title: heading?.name ?? say(words, NO_GROUP[groupBy]),
        ...(heading?.href !== undefined && { href: heading.href }),
        personas: group,
      },
    ];
  });
}

const NO_GROUP = { team: 'personas.withoutTeam', group: 'personas.withoutGroup' } as const;

/** The caption with the filter in words, for a table or gallery without a caption of its own. */
export function toCaption(filterNames: Filter, words: Words): string {
  const filter = describeFilter(filterNames, words);
  return filter === '' ? say(words, 'personas.all') : say(words, 'personas.filtered', { filter });
}

/** The text with the filter in words if no persona matches. */
export function toEmptyText(filterNames: Filter, words: Words): string {
  const filter = describeFilter(filterNames, words);
  return filter === '' ? say(words, 'personas.empty') : say(words, 'personas.noneMatches', { filter });
}

function toRow(
  file: PersonaFile,
  fields: readonly PersonaField[],
  facets: readonly RowFacet[],
  words: Words,
): PersonaRow {
  const { card, aliases } = file;
  const { persona, personaKind, accent, monogram, image } = card;
  const mark = fields.includes('persona') && {
    ...(accent && { accent }),
    monogram,
    ...(image !== undefined && { image }),
  };
  const row: PersonaRow = { persona, personaKind, ...mark };
  for (const field of [...fields, ...facets]) {
    const property = propertyOf(field);
    const value =
      property === 'aliases' ? aliases : property === 'people' ? toPeople(file, words) : card[property];
    if (value !== undefined) Object.assign(row, { [property]: value });
  }
  if (fields.includes('services') && !fields.includes('access')) {
    row.services = (card.services ?? []).map(({ service }) => ({ service, phrases: [] }));
  }
  return row;
}

/** Who holds the persona. People who are not shown are counted, or a persona that only they hold would seem to be vacant. */
function toPeople({ people, hiddenPeople }: PersonaFile, words: Words): Link[] {
  if (hiddenPeople === undefined) return people;
  return [...people, { id: '', name: say(words, 'staffing.hidden', { count: hiddenPeople }) }];
}
