import { PERSONA_FIELDS, type PersonaField } from './personaFields.js';

/** The columns of `persona-table` where none are asked for: the ten of the article. */
export const DEFAULT_PERSONA_COLUMNS: readonly PersonaField[] = [
  'persona',
  'team',
  'interactsWith',
  'processes',
  'architectures',
  'scope',
  'services',
  'dataAccess',
  'skills',
  'learn',
];

/** All columns, in the order in which messages list them. */
export const PERSONA_COLUMNS: readonly PersonaField[] = [
  ...DEFAULT_PERSONA_COLUMNS,
  ...(Object.keys(PERSONA_FIELDS) as PersonaField[]).filter(
    (field) => !DEFAULT_PERSONA_COLUMNS.includes(field),
  ),
];

/** What `sort` can name: the columns, and `name` for the persona's name. */
export type SortField = PersonaField | 'name';
export const SORT_FIELDS: readonly SortField[] = ['name', ...PERSONA_COLUMNS];

/** What the rows of a table can be grouped by. */
export const GROUP_FIELDS = ['team', 'group'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

/** What every row can be filtered by, shown or not. */
export const ROW_FACETS = ['group', 'team', 'kind', 'category'] as const satisfies readonly PersonaField[];
export type RowFacet = (typeof ROW_FACETS)[number];

/** What the cards of a gallery can be found by; compact ones have the first seven. */
export const GALLERY_FIELDS: readonly PersonaField[] = [
  'persona',
  'id',
  ...ROW_FACETS,
  'processes',
  'architectures',
  'services',
  'skills',
];
