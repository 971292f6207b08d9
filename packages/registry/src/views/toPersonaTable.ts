import type { PersonaFile } from '../entityFiles/entityFiles.js';
import { DEFAULT_PERSONA_COLUMNS, type GroupField, ROW_FACETS, type RowFacet } from '../model/columns.js';
import { PERSONA_FIELDS, type PersonaField, propertyOf } from '../model/personaFields.js';
import type { ColumnRequest, Filter, SortKey } from '../model/request.js';
import type { PersonaRow, PersonaTableGroup, PersonaTableView } from '../model/view.js';
import { describeFilter } from '../requests/describeFilter.js';
import { isInteractive } from './isInteractive.js';
import { sortPersonas, toSortText } from './sortPersonas.js';

interface TableOptions {
  /** With names as values: it is only shown. */
  filter: Filter;
  columns?: readonly ColumnRequest[];
  sort?: readonly SortKey[];
  groupBy?: GroupField;
  /** Ids of what is grouped by, in the order of the groups. */
  groupOrder?: readonly string[];
}

/** The personas as rows, in the order given unless sorted; the default columns unless others are asked for. */
export function toPersonaTable(
  personas: readonly PersonaFile[],
  { filter, columns, sort, groupBy, groupOrder = [] }: TableOptions,
): PersonaTableView {
  const shown: readonly ColumnRequest[] =
    columns === undefined || columns.length === 0
      ? DEFAULT_PERSONA_COLUMNS.map((field) => ({ field }))
      : columns;
  const fields = shown.map(({ field }) => field);
  const interactive = isInteractive(personas.length);
  const facets = interactive
    ? ROW_FACETS.filter((facet) => !fields.includes(facet) && varies(facet, personas))
    : [];
  const groups = groupPersonas(sortPersonas(personas, sort), groupBy, groupOrder);
  return {
    kind: 'persona-table',
    caption: toCaption(filter),
    columns: shown.map(({ field, title }) => ({ field, title: title ?? PERSONA_FIELDS[field].label })),
    groups: groups.map(({ personas, ...heading }) => ({
      ...heading,
      rows: personas.map((persona) => toRow(persona, fields, facets)),
    })),
    ...(interactive && { interactive }),
    ...(facets.length > 0 && {
      facets: facets.map((field) => ({ field, title: PERSONA_FIELDS[field].label })),
    }),
    ...(personas.length > LONG && { long: true as const }),
    ...(personas.length === 0 && { empty: toEmptyText(filter) }),
  };
}

/** More rows than a screen of any size shows: what is beyond is looked for, not looked at. */
const LONG = 100;
function varies(facet: RowFacet, personas: readonly PersonaFile[]): boolean {
  const [first, ...others] = personas.map((persona) => toSortText(facet, persona));
  return others.some((text) => text !== first);
}

type PersonaGroup = Omit<PersonaTableGroup, 'rows'> & { personas: readonly PersonaFile[] };

/** In the data's order of teams or groups, those without one last; within a group the order stays. */
function groupPersonas(
  personas: readonly PersonaFile[],
  groupBy: GroupField | undefined,
  order: readonly string[],
): PersonaGroup[] {
  if (personas.length === 0) return [];
  if (groupBy === undefined) return [{ personas }];
  const members = new Map<string | undefined, PersonaFile[]>([...order, undefined].map((id) => [id, []]));
  for (const persona of personas) {
    const id = persona.card[groupBy]?.id;
    // Files of the dev server may lag behind each other: a team that the order does not know yet stands last.
    const known = members.get(id);
    if (known) known.push(persona);
    else members.set(id, [persona]);
  }
  return [...members.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const heading = first.card[groupBy];
    return [
      {
        title: heading?.name ?? NO_GROUP[groupBy],
        ...(heading?.href !== undefined && { href: heading.href }),
        personas: group,
      },
    ];
  });
}

const NO_GROUP: Record<GroupField, string> = { team: 'No team', group: 'No group' };

/** Says what was asked, for a table or gallery without a caption of its own. */
export function toCaption(filter: Filter): string {
  const asked = describeFilter(filter);
  return asked === '' ? 'All personas' : `Personas: ${asked}`;
}

/** Says what was asked where nothing matches. */
export function toEmptyText(filter: Filter): string {
  const asked = describeFilter(filter);
  return asked === '' ? 'There are no personas yet.' : `No persona matches: ${asked}.`;
}

function toRow(
  { card, aliases }: PersonaFile,
  fields: readonly PersonaField[],
  facets: readonly RowFacet[],
): PersonaRow {
  const { persona, personaKind, accent, monogram, image } = card;
  const mark = fields.includes('persona') && {
    ...(accent && { accent }),
    monogram,
    ...(image !== undefined && { image }),
  };
  const row: PersonaRow = { persona, personaKind, ...mark };
  for (const field of [...fields, ...facets]) {
    const property = propertyOf(field);
    const value = property === 'aliases' ? aliases : card[property];
    if (value !== undefined) Object.assign(row, { [property]: value });
  }
  if (fields.includes('services') && !fields.includes('access')) {
    row.services = card.services.map(({ service }) => ({ service, phrases: [] }));
  }
  return row;
}
