import { FILTER_NAMES, type FilterName, PEOPLE_FILTERS } from 'persona-registry';

/** The lists that a directive makes, each with its filters. */
const FILTERED = {
  personas: FILTER_NAMES,
  people: PEOPLE_FILTERS,
  access: FILTER_NAMES,
  gaps: FILTER_NAMES,
} as const satisfies Record<string, readonly FilterName[]>;
export type FilteredList = keyof typeof FILTERED;

/** The lists of all entries of a kind, by the word for the list. */
export const INDEXES = {
  services: 'service',
  teams: 'team',
  groups: 'group',
  processes: 'process',
  architectures: 'architecture',
  skills: 'skill',
} as const;
type IndexList = keyof typeof INDEXES;

export type ListKind = FilteredList | IndexList | 'roles';
export const LIST_KINDS = [...Object.keys(FILTERED), ...Object.keys(INDEXES), 'roles'] as readonly ListKind[];

/** None: the list takes no filters. */
export const filtersOf = (kind: ListKind): readonly FilterName[] =>
  kind in FILTERED ? FILTERED[kind as FilteredList] : [];
