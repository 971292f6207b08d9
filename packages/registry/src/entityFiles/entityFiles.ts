/**
 * The registry as one file per entity, so that a view depends only on the entities that it shows (docs/design.md, "Decisions"). File names are
 * lower-case, so that they are distinct on file systems that ignore case. The prefix avoids names that an operating system reserves.
 *
 * | file                  | readers                                                                               |
 * | --------------------- | ------------------------------------------------------------------------------------- |
 * | `persona-<id>.json`   | cards, links, tables and galleries that show the persona; its own access table        |
 * | `service-<id>.json`   | links to the service; its card; access tables that name it                            |
 * | `person-<id>.json`    | links to the person; cards and tables with the person; views filtered by the person   |
 * | `team-<id>.json`      | links to the team; its card                                                           |
 * | `people.json`         | tables of people, and of who holds which persona                                      |
 * | `access-<id>.json`    | the service's card and access tables                                                  |
 * | `process-<id>.json`   | the process's map                                                                     |
 * | `architecture-<id>.json` | the architecture's map                                                             |
 * | `interactions.json`   | maps of interactions                                                                  |
 * | `organisation.json`   | pictures of the organisation                                                          |
 * | `facets.json`         | views with a filter of personas                                                       |
 * | `coverage-<rule>.json`| gaps of that kind                                                                     |
 * | `environments.json`   | access tables, for their columns                                                      |
 * | `retired.json`        | documents of cut versions, for personas that the registry no longer has               |
 * | `words.json`          | all views with texts of their own; there is none in English                           |
 * | `names.json`          | references that are not an exact id, and messages about unknown ones                  |
 */

import { toSlug } from '../links/toHref.js';
import type { NamedEntry } from '../lookup/findReference.js';
import type { Category, PersonaKind } from '../model/enums.js';
import { NAMED_KINDS, type NamedKind } from '../model/kinds.js';
import type { Link } from '../model/link.js';
import type { ArchitecturePicture, ProcessPicture } from '../model/picture.js';
import type {
  AccessPersonaView,
  AccessTableCell,
  EnvironmentView,
  PersonaCardView,
  PersonCardView,
  RoleGrantView,
  ServiceCardView,
  TeamCardView,
} from '../model/view.js';
import type { ServiceHead } from '../viewModel/toServiceCard.js';

export const FACETS_FILE = 'facets.json';
export const PEOPLE_FILE = 'people.json';
export const INTERACTIONS_FILE = 'interactions.json';
export const ORGANISATION_FILE = 'organisation.json';
export const ENVIRONMENTS_FILE = 'environments.json';
export const RETIRED_FILE = 'retired.json';
export const WORDS_FILE = 'words.json';
export const NAMES_FILE = 'names.json';
export const toPersonaFileName = (id: string) => `persona-${toSlug(id)}.json`;
export const toServiceFileName = (id: string) => `service-${toSlug(id)}.json`;
export const toPersonFileName = (id: string) => `person-${toSlug(id)}.json`;
export const toTeamFileName = (id: string) => `team-${toSlug(id)}.json`;
export const toAccessFileName = (id: string) => `access-${toSlug(id)}.json`;
export const toProcessFileName = (id: string) => `process-${toSlug(id)}.json`;
export const toArchitectureFileName = (id: string) => `architecture-${toSlug(id)}.json`;

/** Ids of rules are lower-case already. */
export const toCoverageFileName = (rule: string) => `coverage-${rule}.json`;

/** Cut version (`cutVersionOf`) → file name → file of a persona that only this version's documents define. */
export type RetiredFile = Record<string, Record<string, PersonaFile>>;

export interface PersonaFile {
  id: string;
  /** The full card. */
  card: PersonaCardView;
  aliases: string[];
  /** Who holds it now, of those who are shown. */
  people: Link[];
  /** How many others hold it. */
  hiddenPeople?: number;
  /** How many people should hold it. */
  wanted?: number;
  /** Set only with full access details. */
  identity?: AccessPersonaView['identity'];
  /** One row per service; `service` links to the persona's row there. */
  access: { service: Link; cells: AccessTableCell[] }[];
  /** The grants that the cells of `access` refer to. Roles have no addresses. */
  grants: RoleGrantView[];
}

export interface ServiceFile {
  id: string;
  head: ServiceHead;
}

export interface PersonFile {
  id: string;
  card: PersonCardView;
}
export interface TeamFile {
  id: string;
  card: TeamCardView;
  /** How many members hold each persona for this team. Personas of the team that nobody holds have 0. */
  holders: { persona: string; count: number }[];
}

export interface AccessFile {
  service: Link;
  /** The lines of the service's card: the first few personas, in data order. */
  lines: ServiceCardView['personas'];
  /** One row per persona, in data order; `lines` has the first rows in words. */
  rows: { who: AccessPersonaView; cells: AccessTableCell[] }[];
  /** The grants that the cells of `rows` refer to. Roles have no addresses. */
  grants: RoleGrantView[];
}

export interface ProcessFile {
  id: string;
  picture: ProcessPicture;
}
export interface ArchitectureFile {
  id: string;
  picture: ArchitecturePicture;
}

/** The filter values of each kind except personas and people: `{id, name}` in data order. Captions show the names. */
export type FacetNames = Record<FacetKind, Pick<NamedEntry, 'id' | 'name'>[]>;
type FacetKind = Exclude<NamedKind, 'persona' | 'person'>;
export const FACET_KINDS: readonly FacetKind[] = NAMED_KINDS.filter(
  (kind) => kind !== 'persona' && kind !== 'person',
);

export interface FacetsFile {
  names: FacetNames;
  /** In data order. */
  personas: PersonaFacets[];
}

/** In data order. */
export interface PeopleFile {
  people: PersonFacets[];
  /** How many people are not shown. */
  hidden?: number;
  teams: TeamFacets[];
}
/** The values of a team that filters compare, as ids. */
export interface TeamFacets {
  id: string;
  /** The team and those that contain it. */
  team: string[];
  group: string[];
}
/** The values of a person that filters compare, as ids. */
export interface PersonFacets {
  id: string;
  /** Teams and groups, with those that contain them. */
  team: string[];
  group: string[];
  /** Held now. */
  persona: string[];
}

/** The values of a persona that filters compare, as ids. Parts are listed beside their process or architecture: `mlops`, `mlops/train`. */
export interface PersonaFacets {
  id: string;
  kind: PersonaKind;
  /** Its teams and groups, with those that contain them. */
  team: string[];
  group: string[];
  category: Category[];
  process: string[];
  architecture: string[];
  /** Services that the persona lists or has a grant on. */
  service: string[];
  skill: string[];
  /** Environments in which the persona has a grant. */
  environment: string[];
  /** People who hold it now. */
  person: string[];
}

export interface EnvironmentsFile {
  environments: EnvironmentView[];
  /** Whether the registry says anything about access. */
  hasAccess: boolean;
}
