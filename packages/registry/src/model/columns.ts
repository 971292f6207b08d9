/** The columns of `persona-table`: field names of a persona. The seed's ten are the default. */
export const PERSONA_COLUMNS = [
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
  'id',
  'kind',
  'category',
  'group',
  'summary',
  'duties',
  'sponsor',
  'aliases',
  'access',
] as const;
export type PersonaColumn = (typeof PERSONA_COLUMNS)[number];
export const DEFAULT_PERSONA_COLUMNS: readonly PersonaColumn[] = PERSONA_COLUMNS.slice(0, 10);

/** What `sort` can name: the columns, and `name` for the persona's name. */
export const SORT_FIELDS = ['name', ...PERSONA_COLUMNS] as const;
export type SortField = (typeof SORT_FIELDS)[number];

/** What the rows of a table can be grouped by. */
export const GROUP_FIELDS = ['team', 'group'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

/** What every row can be filtered by, shown or not. */
export const ROW_FACETS = ['group', 'team', 'kind', 'category'] as const satisfies readonly PersonaColumn[];
export type RowFacet = (typeof ROW_FACETS)[number];

/** What a card can be found by; a compact one has the first seven. */
export const CARD_FIELDS = [
  'persona',
  'id',
  'group',
  'team',
  'kind',
  'category',
  'processes',
  'architectures',
  'services',
  'skills',
] as const satisfies readonly PersonaColumn[];
export type CardField = (typeof CARD_FIELDS)[number];
