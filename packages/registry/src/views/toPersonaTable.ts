import type { Filter } from '../model/request.js';
import {
  DEFAULT_PERSONA_COLUMNS,
  type PersonaCardView,
  type PersonaColumn,
  type PersonaRow,
  type PersonaTableView,
} from '../model/view.js';
import { type SortField, toSort } from './checkRequest.js';
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

/** `filter` has names as values: it is only shown. */
interface TableOptions {
  filter: Filter;
  columns?: readonly string[];
  sort?: string;
}

/** The personas as rows, in the order given unless sorted; the seed's ten columns unless others are asked for. */
export function toPersonaTable(
  personas: readonly PersonaFile[],
  { filter, columns, sort }: TableOptions,
): PersonaTableView {
  const fields =
    columns === undefined || columns.length === 0 ? DEFAULT_PERSONA_COLUMNS : (columns as PersonaColumn[]);
  const asked = describeFilter(filter);
  return {
    kind: 'persona-table',
    caption: asked === '' ? 'All personas' : `Personas: ${asked}`,
    columns: fields.map((field) => ({ field, title: TITLES[field] })),
    rows: sortPersonas(personas, sort).map((persona) => toRow(persona, fields)),
    ...(personas.length === 0 && { empty: toEmptyText(filter) }),
  };
}

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

/** Equal ones keep their order; those without a value stand last, in either direction. */
export function sortPersonas(
  personas: readonly PersonaFile[],
  sort: string | undefined,
): readonly PersonaFile[] {
  const by = sort === undefined ? undefined : toSort(sort);
  if (by === undefined) return personas;
  return personas
    .map((persona) => ({ persona, text: toSortText(by.field, persona) }))
    .sort((a, b) => {
      if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
      return collator.compare(a.text, b.text) * (by.descending ? -1 : 1);
    })
    .map(({ persona }) => persona);
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
