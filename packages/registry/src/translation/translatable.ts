import type { EntityKind } from '../model/kinds.js';

/** The texts of each kind that a translation may replace. All other fields are structure: they are the same in every language. */
export const TRANSLATABLE: Readonly<Record<EntityKind, readonly string[]>> = {
  environment: ['name'],
  group: ['name', 'description'],
  team: ['name', 'description'],
  process: ['name', 'description', 'stages'],
  architecture: ['name', 'description', 'components'],
  system: ['name'],
  service: ['name', 'description'],
  role: ['name', 'description'],
  skill: ['name', 'description'],
  duty: ['name', 'description'],
  persona: ['name', 'summary', 'description', 'responsibilities', 'scope', 'dataAccess'],
  person: ['name', 'title', 'description', 'location', 'pronouns'],
  separationOfDuties: ['name', 'why'],
};

/** The texts of a stage or of a component. */
export const TRANSLATABLE_PARTS: readonly string[] = ['name', 'description'];

/** The fields in which people write sentences. A site in two languages wants these in both; a name may be the same. */
export const SENTENCES: readonly string[] = [
  'summary',
  'description',
  'responsibilities',
  'scope',
  'dataAccess',
  'why',
];
