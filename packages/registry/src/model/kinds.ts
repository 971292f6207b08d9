import type { DataInput } from './data.js';
import { LOOP_NAMES, LOOPS } from './enums.js';
import type { Registry } from './registry.js';

/** Properties of one kind of entity. */
interface KindRow {
  /** Key of the kind's entries in the data file and in the registry. */
  readonly section: Exclude<keyof DataInput, '$schema' | 'project' | 'access' | 'baselineAccess' | 'check'> &
    keyof Registry;
  /** Word for one entry, if the key of the kind is not a word. */
  readonly word?: string;
  /** A reference to an unknown name creates an entry, as long as no data file has the section. */
  readonly isOpen?: true;
  /** Directives can name an entry, and filter by it. */
  readonly isNamed?: true;
  /** The part between the base path and the id in the address of an entry's page. Kinds without a segment have no pages. */
  readonly segment?: '' | `${string}/`;
  /** Name of the page that lists all entries. Personas have none: the overview lists them. */
  readonly index?: string;
  /** The parts of an entry. References such as `mlops/train` name them. */
  readonly parts?: {
    readonly section: 'stages' | 'components';
    readonly word: string;
    /** Words for a name after the slash, used in messages. */
    readonly what: string;
    /** Names that mean several parts. An entry that has a part of the same id does not have the loop. */
    readonly loops: readonly { readonly id: string; readonly name: string; readonly aliases: readonly [] }[];
  };
}

/**
 * The kinds of entity, in the order of the data file. Every entity has an id, a name and aliases. All lists of kinds are made from this table.
 * To add a kind, add a row here; the compiler then names the other places to change.
 */
export const KINDS = {
  environment: { section: 'environments', isNamed: true },
  group: { section: 'groups', isOpen: true, isNamed: true, segment: 'groups/', index: 'Groups' },
  team: { section: 'teams', isOpen: true, isNamed: true, segment: 'teams/', index: 'Teams' },
  process: {
    section: 'processes',
    isOpen: true,
    isNamed: true,
    segment: 'processes/',
    index: 'Processes',
    parts: {
      section: 'stages',
      word: 'stage',
      what: 'stage or loop',
      loops: LOOPS.map((id) => ({ id, name: LOOP_NAMES[id], aliases: [] })),
    },
  },
  architecture: {
    section: 'architectures',
    isOpen: true,
    isNamed: true,
    segment: 'architectures/',
    index: 'Architectures',
    parts: { section: 'components', word: 'component', what: 'component', loops: [] },
  },
  system: { section: 'systems' },
  service: { section: 'services', isOpen: true, isNamed: true, segment: 'services/', index: 'Services' },
  role: { section: 'roles' },
  skill: { section: 'skills', isOpen: true, isNamed: true, segment: 'skills/', index: 'Skills' },
  duty: { section: 'duties', isOpen: true },
  persona: { section: 'personas', isNamed: true, segment: '' },
  person: { section: 'people', isNamed: true, segment: 'people/', index: 'People' },
  separationOfDuties: { section: 'separationOfDuties', word: 'separation of duties' },
} as const satisfies Record<string, KindRow>;

export type EntityKind = keyof typeof KINDS;
/** Sections of the data file that hold entries by id. */
export type Section = (typeof KINDS)[EntityKind]['section'];

/** The kinds whose rows have the column. */
export type KindWith<Column extends keyof KindRow> = {
  [Kind in EntityKind]: (typeof KINDS)[Kind] extends Required<Pick<KindRow, Column>> ? Kind : never;
}[EntityKind];
export type OpenKind = KindWith<'isOpen'>;
export type NamedKind = KindWith<'isNamed'>;
export type PagedKind = KindWith<'segment'>;
export type IndexedKind = KindWith<'index'>;
export type PartedKind = KindWith<'parts'>;

/** The row of any kind, for columns that not every kind has. */
export const rowOf = (kind: EntityKind): KindRow => KINDS[kind];

export function isKindWith<Column extends keyof KindRow>(
  column: Column,
  kind: EntityKind,
): kind is KindWith<Column> {
  return column in KINDS[kind];
}

/** In the order of the data file. The lists below have the same order, unless they name another one. */
export const ENTITY_KINDS = Object.keys(KINDS) as readonly EntityKind[];
const kindsWith = <Column extends keyof KindRow>(column: Column): KindWith<Column>[] =>
  ENTITY_KINDS.filter((kind) => isKindWith(column, kind));

export const NAMED_KINDS: readonly NamedKind[] = kindsWith('isNamed');
export const PARTED_KINDS: readonly PartedKind[] = kindsWith('parts');

/** Readers look for these first. */
const FIRST_INDEXES: readonly IndexedKind[] = ['team', 'service'];
/** The kinds with an index page, in the order of menus and options. */
export const INDEXED_KINDS: readonly IndexedKind[] = [...new Set([...FIRST_INDEXES, ...kindsWith('index')])];
/** The kinds with a page per entry, in the order of the pages. */
export const PAGED_KINDS: readonly PagedKind[] = [
  'persona',
  ...INDEXED_KINDS.filter((kind) => kind !== 'skill'),
  'skill',
];
