import type { GroupField, SortField } from './columns.js';
import type { Diagnostic } from './diagnostic.js';
import type { CardVariant } from './enums.js';
import { NAMED_KINDS, type NamedKind } from './kinds.js';
import type { PersonaField } from './personaFields.js';

/** The filters of all tables, galleries, matrices and pictures: a kind of entity, or a field that has an enumeration as values. */
export type FilterName = NamedKind | 'kind' | 'category';
/** Readers rarely use these. */
const LAST_FILTERS: readonly FilterName[] = ['kind', 'category', 'environment', 'persona', 'person'];
export const FILTER_NAMES: readonly FilterName[] = [
  ...NAMED_KINDS.filter((kind) => !LAST_FILTERS.includes(kind)),
  ...LAST_FILTERS,
];

/** The filters of tables of people. */
export const PEOPLE_FILTERS = ['group', 'team', 'persona', 'person'] as const satisfies readonly FilterName[];

/** The filters of `persona-matrix`. */
export const MATRIX_FILTERS = ['group', 'team', 'persona'] as const satisfies readonly FilterName[];

/** What the rows of `persona-matrix` are. */
export const MATRIX_ROWS = ['people', 'teams'] as const;
export type MatrixRows = (typeof MATRIX_ROWS)[number];

/** The filters of pictures of the organisation. */
export const ORGANISATION_FILTERS = ['group', 'team'] as const satisfies readonly FilterName[];

/** Kinds of gaps, each with the id of the rule that finds it, in the order on pages. Gaps that stop work come first. */
export const GAP_RULES = [
  'stage-without-persona',
  'persona-without-person',
  'service-without-operator',
  'skill-without-person',
  'skill-without-learning',
  'one-sided-interaction',
  'persona-count',
  'similar-personas',
  'unused-persona',
  'unused-team',
] as const;
export type GapRuleId = (typeof GAP_RULES)[number];

/** A value as the author wrote it, split at commas. A leading `!` becomes `negate`. Values of one filter are joined by "or", filters by "and"; no negated value may match. */
export interface FilterValue {
  value: string;
  negate?: true;
}
export type Filter = Partial<Record<FilterName, FilterValue[]>>;

/** A column of a table, and its heading if the author gives one. */
export interface ColumnRequest {
  field: PersonaField;
  title?: string;
}
/** One field to sort by. Rows with equal values are sorted by the next key. */
export interface SortKey {
  field: SortField;
  descending?: true;
}

/**
 * The request of a directive, as plain data. References are as written (id, name or alias); the view that answers the request resolves them.
 * Two equal requests have equal `toQuery` strings.
 */
export type ViewRequest =
  | { kind: 'persona-card'; ref: string; variant: CardVariant }
  | { kind: 'persona-link'; ref: string }
  | { kind: 'service-link'; ref: string }
  | { kind: 'person-link'; ref: string }
  | { kind: 'team-link'; ref: string }
  | { kind: 'service-card'; ref: string }
  | { kind: 'person-card'; ref: string }
  | { kind: 'team-card'; ref: string }
  | {
      kind: 'persona-table';
      filter: Filter;
      columns?: ColumnRequest[];
      sort?: SortKey[];
      groupBy?: GroupField;
    }
  | { kind: 'persona-cards'; filter: Filter; variant: CardVariant; sort?: SortKey[] }
  | { kind: 'access-table'; filter: Filter }
  /** Only filters of `PEOPLE_FILTERS`. */
  | { kind: 'people'; filter: Filter }
  /** Only filters of `MATRIX_FILTERS`. Personas are the columns. */
  | { kind: 'persona-matrix'; filter: Filter; rows: MatrixRows }
  /** The filter selects the personas on the picture. All stages and components are always shown. */
  | { kind: 'process-map'; ref: string; filter: Filter }
  | { kind: 'architecture-map'; ref: string; filter: Filter }
  /** `gaps` limits the view to the kinds of these rule ids. */
  | { kind: 'coverage'; filter: Filter; gaps?: string[] }
  /** The filter chooses the personas to start from. `depth` is the number of steps from there and needs a filter. */
  | { kind: 'interaction-map'; filter: Filter; depth?: number }
  /** Only filters of `ORGANISATION_FILTERS`. */
  | { kind: 'team-map'; filter: Filter }
  /** A mistake in the directive itself. It is shown in place of the view. */
  | { kind: 'problem'; diagnostic: Diagnostic };

export type ViewKind = ViewRequest['kind'];

/** The links in a sentence, each with the kind of entity that it names. The name of the directive is the same word. */
export const LINK_KINDS = {
  'persona-link': 'persona',
  'service-link': 'service',
  'person-link': 'person',
  'team-link': 'team',
} as const satisfies Partial<Record<ViewKind, NamedKind>>;

export type LinkRequest = Extract<ViewRequest, { kind: keyof typeof LINK_KINDS }>;

export const isLinkRequest = (request: ViewRequest): request is LinkRequest =>
  Object.hasOwn(LINK_KINDS, request.kind);
