import type { GroupField, SortField } from './columns.js';
import type { Diagnostic } from './diagnostic.js';
import type { CardVariant } from './enums.js';
import { NAMED_KINDS, type NamedKind } from './kinds.js';
import type { PersonaField } from './personaFields.js';

/** The filters that every table, gallery, matrix and picture understands: a kind of entity, or a field whose values are words. */
export type FilterName = NamedKind | 'kind' | 'category';
/** What a reader rarely filters by. */
const LAST_FILTERS: readonly FilterName[] = ['kind', 'category', 'environment', 'persona'];
export const FILTER_NAMES: readonly FilterName[] = [
  ...NAMED_KINDS.filter((kind) => !LAST_FILTERS.includes(kind)),
  ...LAST_FILTERS,
];

/** Kinds of gaps, each called like the rule that finds it, in the order in which they are shown: what stops work comes first. */
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

/** Values as the author wrote them, split at commas; `!` in front is `negate`. Between values of one filter: or. Between filters: and. Negated ones must all fail. */
export interface FilterValue {
  value: string;
  negate?: true;
}
export type Filter = Partial<Record<FilterName, FilterValue[]>>;

/** A column of a table, and the heading that the author gives it. */
export interface ColumnRequest {
  field: PersonaField;
  title?: string;
}
/** One thing to sort by; what is equal in it is sorted by the next one. */
export interface SortKey {
  field: SortField;
  descending?: true;
}

/**
 * What a directive asks for: data, never code. References are as written (id, name or alias) and resolved by whoever answers.
 * Two equal requests have equal `toQuery` strings.
 */
export type ViewRequest =
  | { kind: 'persona-card'; ref: string; variant: CardVariant }
  | { kind: 'persona-link'; ref: string }
  | { kind: 'service-link'; ref: string }
  | { kind: 'service-card'; ref: string }
  | {
      kind: 'persona-table';
      filter: Filter;
      columns?: ColumnRequest[];
      sort?: SortKey[];
      groupBy?: GroupField;
    }
  | { kind: 'persona-cards'; filter: Filter; variant: CardVariant; sort?: SortKey[] }
  | { kind: 'access-table'; filter: Filter }
  /** The filter selects among the personas on the picture; stages and components always are all there. */
  | { kind: 'process-map'; ref: string; filter: Filter }
  | { kind: 'architecture-map'; ref: string; filter: Filter }
  /** `gaps`: ids of rules, to show only those kinds. */
  | { kind: 'coverage'; filter: Filter; gaps?: string[] }
  /** The filter chooses where the picture begins, `depth` how many steps it goes on; not without a filter. */
  | { kind: 'interaction-map'; filter: Filter; depth?: number }
  /** A mistake in the directive itself, carried along so that it shows where it is. */
  | { kind: 'problem'; diagnostic: Diagnostic };

export type ViewKind = ViewRequest['kind'];
