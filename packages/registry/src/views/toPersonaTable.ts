import type { ColumnRequest, Filter, SortKey } from '../model/request.js';
import {
  DEFAULT_PERSONA_COLUMNS,
  type GroupField,
  type PersonaCardView,
  type PersonaColumn,
  type PersonaRow,
  type PersonaTableGroup,
  type PersonaTableView,
  type SortField,
} from '../model/view.js';
import { describeFilter } from './describeFilter.js';
import type { PersonaFile } from './entityFiles.js';

/** The seed's headings, shortened; `columns` in a directive names the fields. */
const TITLES: Record<PersonaColumn, string> = {
  persona: 'Persona',
  team: 'Area or team',
  interactsWith: 'Primary interaction',
  processes: 'Process',
  architectures: 'Related architecture',
  scope: 'Scope',
  services: 'Access on services',
  dataAccess: 'Access on data',
  skills: 'Skills',
  learn: 'Links to education',
  id: 'Id',
  kind: 'Kind',
  category: 'AI category',
  group: 'Group',
  summary: 'Summary',
  duties: 'Duties',
  sponsor: 'Sponsor',
  aliases: 'Also known as',
  access: 'Access by environment',
};

interface TableOptions {
  /** With names as values: it is only shown. */
  filter: Filter;
  columns?: readonly ColumnRequest[];
  sort?: readonly SortKey[];
  groupBy?: GroupField;
  /** Ids of what is grouped by, in the order of the groups. */
  groupOrder?: readonly string[];
}

/** The personas as rows, in the order given unless sorted; the seed's ten columns unless others are asked for. */
export function toPersonaTable(
  personas: readonly PersonaFile[],
  { filter, columns, sort, groupBy, groupOrder = [] }: TableOptions,
): PersonaTableView {
  const asked = describeFilter(filter);
  const shown: readonly ColumnRequest[] =
    columns === undefined || columns.length === 0
      ? DEFAULT_PERSONA_COLUMNS.map((field) => ({ field }))
      : columns;
  const fields = shown.map(({ field }) => field);
  const groups = groupPersonas(sortPersonas(personas, sort), groupBy, groupOrder);
  return {
    kind: 'persona-table',
    caption: asked === '' ? 'All personas' : `Personas: ${asked}`,
    columns: shown.map(({ field, title }) => ({ field, title: title ?? TITLES[field] })),
    groups: groups.map(({ personas, ...heading }) => ({
      ...heading,
      rows: personas.map((persona) => toRow(persona, fields)),
    })),
    ...(personas.length === 0 && { empty: toEmptyText(filter) }),
  };
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

/** Says what was asked where nothing matches. */
export function toEmptyText(filter: Filter): string {
  const asked = describeFilter(filter);
  return asked === '' ? 'There are no personas yet.' : `No persona matches: ${asked}.`;
}

function toRow({ card, aliases }: PersonaFile, fields: readonly PersonaColumn[]): PersonaRow {
  const { persona, personaKind, accent, monogram, image } = card;
  const mark = fields.includes('persona') && {
    ...(accent && { accent }),
    monogram,
    ...(image !== undefined && { image }),
  };
  const row: PersonaRow = { persona, personaKind, ...mark };
  for (const field of fields) Object.assign(row, toCell(field, card, aliases));
  if (fields.includes('services') && !fields.includes('access')) {
    row.services = card.services.map(({ service }) => ({ service, phrases: [] }));
  }
  return row;
}

/** What a row carries for a column. `persona`, `id` and `kind` are in every row. */
function toCell(field: PersonaColumn, card: PersonaCardView, aliases: string[]): Partial<PersonaRow> {
  switch (field) {
    case 'persona':
    case 'id':
    case 'kind':
      return {};
    case 'category':
      return { categories: card.categories };
    case 'access':
    case 'services':
      return { services: card.services };
    case 'aliases':
      return { aliases };
    default:
      return card[field] === undefined ? {} : { [field]: card[field] };
  }
}

/** One collator for all: `P2` before `P10`, case and accents aside. English, so that every machine sorts alike. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** By the first key, what is equal in it by the next one, and so on; those without a value stand last, in either direction. */
export function sortPersonas(
  personas: readonly PersonaFile[],
  keys: readonly SortKey[] = [],
): readonly PersonaFile[] {
  if (keys.length === 0) return personas;
  return personas
    .map((persona) => ({ persona, texts: keys.map(({ field }) => toSortText(field, persona)) }))
    .sort((a, b) => {
      for (const [index, { descending }] of keys.entries()) {
        const order = compareTexts(a.texts[index] ?? '', b.texts[index] ?? '', descending);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ persona }) => persona);
}

function compareTexts(a: string, b: string, descending = false): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return collator.compare(a, b) * (descending ? -1 : 1);
}

function toSortText(field: SortField, { card, aliases }: PersonaFile): string {
  const names = (links: readonly { name: string }[]) => links.map(({ name }) => name).join(', ');
  switch (field) {
    case 'name':
    case 'persona':
      return card.persona.name;
    case 'id':
      return card.persona.id;
    case 'kind':
      return card.personaKind;
    case 'category':
      return card.categories.join(', ');
    case 'team':
    case 'group':
    case 'sponsor':
      return card[field]?.name ?? '';
    case 'interactsWith':
    case 'processes':
    case 'architectures':
    case 'skills':
    case 'duties':
      return names(card[field]);
    case 'services':
    case 'access':
      return names(card.services.map(({ service }) => service));
    case 'learn':
      return card.learn.map(({ title }) => title).join(', ');
    case 'aliases':
      return aliases.join(', ');
    case 'scope':
    case 'summary':
    case 'dataAccess':
      return card[field] ?? '';
  }
}
