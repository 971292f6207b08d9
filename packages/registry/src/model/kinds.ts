import type { DataInput } from './data.js';
import { LOOP_NAMES, LOOPS } from './enums.js';
import type { Registry } from './registry.js';

/** What the code has to know of one kind of entity. */
interface KindRow {
  /** Key of the kind's entries in the data file and in the registry. */
  readonly section: Exclude<keyof DataInput, '$schema' | 'access' | 'check'> & keyof Registry;
  /** What one entry is called, where the name of the kind is not a word. */
  readonly word?: string;
  /** A name that is used creates an entry while no data file has the section. */
  readonly isOpen?: true;
  /** A directive can name an entry, and filter by it. */
  readonly isNamed?: true;
  /** What stands between the base path and the id in the address of an entry's page. Kinds without a segment have no pages. */
  readonly segment?: '' | `${string}/`;
  /** Name of the page that lists all entries. The overview lists the personas. */
  readonly index?: string;
  /** The entries inside an entry, which `mlops/train` refers to. */
  readonly parts?: {
    readonly section: 'stages' | 'components';
    readonly word: string;
    /** What can stand behind the slash. */
    readonly what: string;
    /** Names that stand for several parts, in every entry that has no part of that id. */
    readonly loops: readonly { readonly id: string; readonly name: string; readonly aliases: readonly [] }[];
  };
}

/**
 * The kinds of entity, in the order of the data file: every entity has an id, a name and aliases. All lists of kinds are made from this table,
 * so that a new kind is a new row here, and the compiler names the places that need more.
 */
export const KINDS = {
  environment: { section: 'environments', isNamed: true },
  group: { section: 'groups', isOpen: true, isNamed: true },
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
  service: { section: 'services', isOpen: true, isNamed: true, segment: 'services/', index: 'Services' },
  role: { section: 'roles' },
  skill: { section: 'skills', isOpen: true, isNamed: true, segment: 'skills/', index: 'Skills' },
  duty: { section: 'duties', isOpen: true },
  persona: { section: 'personas', isNamed: true, segment: '' },
  person: { section: 'people', segment: 'people/', index: 'People' },
  separationOfDuties: { section: 'separationOfDuties', word: 'separation of duties' },
} as const satisfies Record<string, KindRow>;

export type EntityKind = keyof typeof KINDS;
/** Sections of the data file that hold entries by id. */
export type Section = (typeof KINDS)[EntityKind]['section'];

/** The kinds whose row has the column. */
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

/** In the order of the data file, like the lists below unless they say otherwise. */
export const ENTITY_KINDS = Object.keys(KINDS) as readonly EntityKind[];
const kindsWith = <Column extends keyof KindRow>(column: Column): KindWith<Column>[] =>
  ENTITY_KINDS.filter((kind) => isKindWith(column, kind));

export const NAMED_KINDS: readonly NamedKind[] = kindsWith('isNamed');
export const PARTED_KINDS: readonly PartedKind[] = kindsWith('parts');

/** What a reader looks for first. */
const FIRST_INDEXES: readonly IndexedKind[] = ['team', 'service'];
/** In the order of menus and options. */
export const INDEXED_KINDS: readonly IndexedKind[] = [...new Set([...FIRST_INDEXES, ...kindsWith('index')])];
/** In the order of the pages. */
export const PAGED_KINDS: readonly PagedKind[] = [
  'persona',
  ...INDEXED_KINDS.filter((kind) => kind !== 'skill'),
  'skill',
];
