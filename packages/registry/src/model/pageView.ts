import type { DocumentRef } from './document.js';
import type { Level, PersonaKind, Plane, Severity } from './enums.js';
import type { AccessPhrase } from './fieldValues.js';
import type { IndexedKind, KINDS } from './kinds.js';
import type { Link, PartLink } from './link.js';
import type { PictureWhole } from './picture.js';
import type { LearnLink } from './registry.js';
import type {
  AccessTableView,
  ArchitectureMapView,
  CoverageView,
  EnvironmentView,
  LearnStepView,
  PersonaCardView,
  ProcessMapView,
} from './view.js';

/* What pages show: one module each, the whole content of a route. The same rules as for views. */

export interface Breadcrumb {
  name: string;
  href?: string;
}
interface PageBase {
  title: string;
  description: string;
  breadcrumbs: Breadcrumb[];
}

export interface OverviewPageView extends PageBase {
  kind: 'overview-page';
  counts: { personas: number; people: number; agents: number; teams: number; services: number };
  /** Personas by group and team, compact; `team` absent for personas without one. */
  groups: { group?: Link; teams: { team?: Link; personas: PersonaCardView[] }[] }[];
  /** To the page of each kind that lists all of it, and to the gaps; those that there are. */
  indexes: Link[];
  /** Those with a page. */
  processes: Link[];
  architectures: Link[];
  json: string;
}
export interface PersonaPageView extends PageBase {
  kind: 'persona-page';
  card: PersonaCardView;
  aliases: string[];
  access: AccessTableView;
  /** What the access rules found about it; only with `accessDetails: full`. */
  findings?: FindingView[];
  /** In order: its own links, then those of its skills, services, processes and architectures. */
  learning: LearnStepView[];
  people: { person: Link; context?: string }[];
  documents: DocumentRef[];
  definedIn?: DocumentRef;
  /** Personas that name this one, its team or everyone; the first hundred. */
  interactsWithMe: Link[];
  /** There are more than that. */
  interactsWithMeMore?: true;
  sponsors: Link[];
}
export interface TeamPageView extends PageBase {
  kind: 'team-page';
  team: Link;
  group?: Link;
  teamDescription?: string;
  cards: PersonaCardView[];
  /** Personas of other teams that name this team, one of its personas or everyone; the first hundred. */
  interactsWithUs: Link[];
  /** There are more than that. */
  interactsWithUsMore?: true;
}
/** How many personas are in which state on one service in one environment. */
export interface AccessCountsView {
  environment: string;
  /** False where the service is not in that environment; the counts are 0 then. */
  exists: boolean;
  granted: number;
  none: number;
  undocumented: number;
  /** Of those granted: personas with a privileged role. */
  privileged: number;
  /** Of those granted: personas with a role they have to activate. */
  eligible?: number;
}
export interface ServicesPageView extends PageBase {
  kind: 'services-page';
  /** The columns; none where nothing is documented of access at all. */
  environments: EnvironmentView[];
  services: {
    service: Link;
    systems: string[];
    environments: AccessCountsView[];
    /** A row per persona, a cell per environment. Left out of an index that would be too long to read (`isSummary`). */
    personas?: { persona: Link; personaKind: PersonaKind; cells: AccessPhrase[][] }[];
  }[];
  /** There are more rows than a page can show: only the numbers are here, the rows are on the services' own pages. */
  isSummary?: boolean;
}
export interface ServicePageView extends PageBase {
  kind: 'service-page';
  service: Link;
  serviceDescription?: string;
  systems: string[];
  url?: string;
  contact?: { text: string; href?: string };
  environments: (EnvironmentView & { exists: boolean; scope?: string })[];
  /** ISO dates. */
  reviewed?: string;
  nextReview?: string;
  /** One per environment, in order: the sentence above the tables. Absent where nothing is documented of access at all. */
  counts?: AccessCountsView[];
  /** Only with `accessDetails: full`. */
  findings?: FindingView[];
  /** The same rows as files, such as JSON and CSV. */
  downloads?: { title: string; href: string }[];
  glance: AccessTableView;
  /** "Who can …": a row per level or duty that anybody holds here. */
  whoCan?: WhoCanView[];
  /** A row per persona whose roles differ between two neighbouring environments. */
  changes?: AccessChangesView[];
  /** Rules that separate duties on this service, and who is at odds with them. */
  separation?: SeparationView[];
  roles: RoleView[];
  learn: LearnLink[];
  people: { person: Link; personas: Link[] }[];
  documents: DocumentRef[];
}
export interface FindingView {
  rule: string;
  severity: Severity;
  message: string;
  /** Page of the rule, or the row concerned (`#p011`). */
  href?: string;
}
/** A level, or a duty by its name, and who holds it in each environment. */
export type WhoCanView = ({ kind: 'level'; title: Level } | { kind: 'duty'; title: string }) & {
  environments: { environment: string; personas: (Link & { eligible?: true })[] }[];
};
/** Role names that a persona has in `to` and not in `from` (`gains`), and the other way round (`loses`). */
export interface AccessChangesView {
  persona: Link;
  personaKind: PersonaKind;
  /** Ids of environments, neighbours in the data's order. */
  steps: {
    from: string;
    to: string;
    gains: string[];
    loses: string[];
    /** One of the two is not documented, so that nothing can be said; `gains` and `loses` are empty. */
    undocumented?: true;
  }[];
}
export interface SeparationView {
  name: string;
  why?: string;
  /** Names of the environments it is about. */
  environments: string[];
  duties: { duty: string; personas: Link[] }[];
  /**
   * Personas or people that hold too many of the duties, one of them here; `exception` when that is allowed, and why. Only with
   * `accessDetails: full`: they are findings.
   */
  conflicts?: { holder: Link; duties: string[]; exception?: { reason: string; until?: string } }[];
}
export interface RoleView {
  id: string;
  name: string;
  level?: Level;
  planes: Plane[];
  privileged: boolean;
  roleDefinitionId?: string;
  formerNames: string[];
  description?: string;
  /** What else it allows, in words: `can list keys`, `can give others access`. */
  also?: string[];
  anchor: string;
}
export interface PersonPageView extends PageBase {
  kind: 'person-page';
  person: Link;
  url?: string;
  personas: { card: PersonaCardView; context?: string }[];
}
export interface SkillPageView extends PageBase {
  kind: 'skill-page';
  skill: Link;
  skillDescription?: string;
  /** Of the personas that need it. */
  teams: Link[];
  /** How many personas need it; `personas` are the first hundred, compact. */
  personaCount: number;
  personas: PersonaCardView[];
  /** Whoever holds one of them, with those that they hold; the first hundred. */
  people: { person: Link; personas: Link[] }[];
  /** There are more than that. */
  peopleMore?: true;
  learning: LearnStepView[];
  documents: DocumentRef[];
}
/** All entities of a kind, and what there is of each in numbers. That of services says more: `ServicesPageView`. */
export interface IndexPageView extends PageBase {
  kind: `${(typeof KINDS)[Exclude<IndexedKind, 'service'>]['section']}-page`;
  caption: string;
  /** The first is the entity's name; after it those that at least one row has a value for. */
  columns: { field: IndexField; title: string }[];
  /** In data order. */
  rows: IndexRow[];
}
export interface IndexRow {
  entity: Link;
  description?: string;
  /** Of a team. */
  group?: Link;
  /** Numbers; what there is none of is left out. */
  stages?: number;
  components?: number;
  personas?: number;
  people?: number;
  services?: number;
  /** The personas of a person. */
  holds?: Link[];
  /** Its own links, the first few. */
  learn?: LearnLink[];
  /** How many links there are besides those. */
  learnMore?: number;
  /** In words, each with where more is said of it. */
  gaps?: { text: string; href?: string }[];
}
export type IndexField = Exclude<keyof IndexRow, 'description' | 'learnMore'>;
/** All gaps. */
export interface CoveragePageView extends PageBase {
  kind: 'coverage-page';
  coverage: CoverageView;
}
/** Stages by components: what of an architecture supports which stage of a process, and who works with it there. */
export interface StageTableView {
  process: Link;
  architecture: Link;
  /** The columns; components that support no stage are left out. */
  components: { id: string; name: string }[];
  /** A cell per component, a service per line. */
  stages: { id: string; name: string; cells: ({ service: Link } & PictureWhole)[][] }[];
}
/** A process: its map, what supports its stages, and who works in it. */
export interface ProcessPageView extends PageBase {
  kind: 'process-page';
  process: Link;
  processDescription?: string;
  map: ProcessMapView;
  /** One per architecture that supports it. */
  stageTables: StageTableView[];
  cards: PersonaCardView[];
  /** With the stages that use each. */
  services: PartLink[];
  learn: LearnLink[];
  documents: DocumentRef[];
}
export interface ArchitecturePageView extends PageBase {
  kind: 'architecture-page';
  architecture: Link;
  architectureDescription?: string;
  map: ArchitectureMapView;
  /** One per process that it supports. */
  stageTables: StageTableView[];
  cards: PersonaCardView[];
  /** With the components that each belongs to. */
  services: PartLink[];
  learn: LearnLink[];
  documents: DocumentRef[];
}
export type PageView =
  | OverviewPageView
  | PersonaPageView
  | TeamPageView
  | ServicesPageView
  | ServicePageView
  | ProcessPageView
  | ArchitecturePageView
  | PersonPageView
  | SkillPageView
  | IndexPageView
  | CoveragePageView;
export type PageKind = PageView['kind'];
