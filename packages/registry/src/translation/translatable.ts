import type { EntityKind } from '../model/kinds.js';

/** The texts of each kind that a translation may replace. All other fields are structure: they are the same in every language. */
export const TRANSLATABLE: Readonly<Record<EntityKind, readonly string[]>> = {
  environment: ['name'],
  group: ['name', 'description', 'contacts', 'links', 'meetings'],
  team: ['name', 'description', 'contacts', 'links', 'meetings'],
  process: ['name', 'description', 'stages', 'learn'],
  architecture: ['name', 'description', 'components', 'flows', 'learn'],
  system: ['name'],
  service: ['name', 'description', 'learn'],
  role: ['name', 'description'],
  skill: ['name', 'description', 'learn'],
  duty: ['name', 'description'],
  persona: ['name', 'summary', 'description', 'responsibilities', 'scope', 'dataAccess', 'learn'],
  person: ['name', 'title', 'description', 'location', 'pronouns', 'personas', 'teams', 'contacts', 'links'],
  separationOfDuties: ['name', 'why'],
};

/** The texts of a stage or of a component. */
export const TRANSLATABLE_PARTS: readonly string[] = ['name', 'description'];

/** A field that is a list whose items have texts. */
interface TextList {
  /** Fields that tell items apart. A translation names an item by one of them. */
  readonly keys: readonly string[];
  /** The first may be written alone: `contacts: { Chat: Plausch }`. */
  readonly texts: readonly [string, ...string[]];
}

const LINKS: TextList = { keys: ['title', 'url'], texts: ['title'] };

/** The lists among the fields that a translation may replace. */
export const TEXT_LISTS: ReadonlyMap<string, TextList> = new Map<string, TextList>([
  ['contacts', { keys: ['label', 'url'], texts: ['label'] }],
  ['flows', { keys: ['label'], texts: ['label'] }],
  ['links', LINKS],
  ['learn', LINKS],
  ['meetings', { keys: ['name'], texts: ['name', 'when', 'where'] }],
  ['personas', { keys: ['persona'], texts: ['context'] }],
  ['teams', { keys: ['team'], texts: ['role'] }],
]);

/** The fields in which people write sentences. A site in two languages wants these in both; a name may be the same. */
export const SENTENCES: readonly string[] = [
  'summary',
  'description',
  'responsibilities',
  'scope',
  'dataAccess',
  'why',
];
