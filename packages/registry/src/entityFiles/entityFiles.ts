/**
 * The registry cut into files, so that a view depends on what it shows and on nothing else (docs/design.md, "Decisions"). The
 * names are lower-case, so that they are distinct on file systems that ignore case; a prefix keeps them clear of names that a system reserves.
 *
 * | file                  | who reads it                                                                          |
 * | --------------------- | ------------------------------------------------------------------------------------- |
 * | `persona-<id>.json`   | cards, links, tables and galleries that show the persona; its own access table        |
 * | `service-<id>.json`   | links to the service; its card; access tables that name it                            |
 * | `access-<id>.json`    | the service's card and access tables: who may do what on it                           |
 * | `process-<id>.json`   | the process's map                                                                     |
 * | `architecture-<id>.json` | the architecture's map                                                             |
 * | `interactions.json`   | maps of interactions                                                                  |
 * | `facets.json`         | whatever filters personas                                                             |
 * | `coverage-<rule>.json`| gaps of that kind                                                                     |
 * | `environments.json`   | access tables: their columns                                                          |
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
  RoleGrantView,
  ServiceCardView,
} from '../model/view.js';
import type { ServiceHead } from '../viewModel/toServiceCard.js';

export const FACETS_FILE = 'facets.json';
export const INTERACTIONS_FILE = 'interactions.json';
export const ENVIRONMENTS_FILE = 'environments.json';
export const NAMES_FILE = 'names.json';
export const toPersonaFileName = (id: string) => `persona-${toSlug(id)}.json`;
export const toServiceFileName = (id: string) => `service-${toSlug(id)}.json`;
export const toAccessFileName = (id: string) => `access-${toSlug(id)}.json`;
export const toProcessFileName = (id: string) => `process-${toSlug(id)}.json`;
export const toArchitectureFileName = (id: string) => `architecture-${toSlug(id)}.json`;

/** The rules' ids are lower-case already. */
export const toCoverageFileName = (rule: string) => `coverage-${rule}.json`;

export interface PersonaFile {
  id: string;
  /** The full one. */
  card: PersonaCardView;
  aliases: string[];
  /** Only with full access details. */
  identity?: AccessPersonaView['identity'];
  /** One row per service; `service` leads to it. */
  access: { service: Link; cells: AccessTableCell[] }[];
  /** What the cells of `access` refer to, roles without addresses. */
  grants: RoleGrantView[];
}

export interface ServiceFile {
  id: string;
  head: ServiceHead;
}

export interface AccessFile {
  service: Link;
  /** The lines of the service's card: the first few personas, in data order. */
  lines: ServiceCardView['personas'];
  /** One row per persona, in data order; `lines` are the first of them in words. */
  rows: { who: AccessPersonaView; cells: AccessTableCell[] }[];
  /** What the cells of `rows` refer to, roles without addresses. */
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

/** What can be filtered by, personas aside: `{id, name}` in data order, so that captions show names. */
export type FacetNames = Record<FacetKind, Pick<NamedEntry, 'id' | 'name'>[]>;
type FacetKind = Exclude<NamedKind, 'persona'>;
export const FACET_KINDS: readonly FacetKind[] = NAMED_KINDS.filter((kind) => kind !== 'persona');

export interface FacetsFile {
  names: FacetNames;
  /** In data order. */
  personas: PersonaFacets[];
}

/** What filters ask of a persona, as ids. Parts of processes and architectures stand beside their whole: `mlops`, `mlops/train`. */
export interface PersonaFacets {
  id: string;
  kind: PersonaKind;
  team?: string;
  group?: string;
  category: Category[];
  process: string[];
  architecture: string[];
  /** Listed or granted. */
  service: string[];
  skill: string[];
  /** With any grant. */
  environment: string[];
}

export interface EnvironmentsFile {
  environments: EnvironmentView[];
  /** Whether the registry says anything about access. */
  hasAccess: boolean;
}
