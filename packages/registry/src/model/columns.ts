import { PERSONA_FIELDS, type PersonaField } from './personaFields.js';

/** The default columns of `persona-table`: the ten of *Introduction to Personas in AI*. */
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

/** The names that `sort` accepts: the columns, and `name` for the persona's name. */
export type SortField = PersonaField | 'name';
export const SORT_FIELDS: readonly SortField[] = ['name', ...PERSONA_COLUMNS];

/** The fields by which rows of a table can be grouped. */
export const GROUP_FIELDS = ['team', 'group'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

/** The fields by which every row can be filtered, even if the table does not show them. */
export const ROW_FACETS = ['group', 'team', 'kind', 'category'] as const satisfies readonly PersonaField[];
export type RowFacet = (typeof ROW_FACETS)[number];

/** The fields by which the cards of a gallery can be found. Compact cards have the first seven. */
export const GALLERY_FIELDS: readonly PersonaField[] = [
  'persona',
  'id',
  ...ROW_FACETS,
  'processes',
  'architectures',
  'services',
  'skills',
];
