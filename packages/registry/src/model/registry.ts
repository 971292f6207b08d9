import type { CheckInput, ExceptionInput, IdentityInput } from './data.js';
import type { Place } from './diagnostic.js';
import type {
  AccessDetails,
  Assignment,
  Category,
  ContactKind,
  Level,
  Loop,
  PersonaKind,
  Plane,
  RoleOrigin,
  SeparationKind,
  System,
  Tier,
} from './enums.js';

export interface LearnLink {
  title: string;
  url: string;
}

export interface Entity {
  id: string;
  name: string;
  aliases: string[];
  /** Position in the data, 0-based, per kind; object key order is never relied on. */
  order: number;
}
export interface Environment extends Entity {
  tier: Tier;
}
export interface Group extends Entity {
  description?: string;
}
export interface Team extends Entity {
  group?: string;
  description?: string;
}
export interface Stage extends Entity {
  loop?: Loop;
  services: string[];
  description?: string;
}
export interface Process extends Entity {
  description?: string;
  stages: Record<string, Stage>;
  learn: LearnLink[];
}
export interface Component extends Entity {
  services: string[];
  description?: string;
}
export interface Flow {
  from: string;
  to: string;
  label?: string;
}
export interface Architecture extends Entity {
  description?: string;
  components: Record<string, Component>;
  flows: Flow[];
  learn: LearnLink[];
}
export interface Service extends Entity {
  description?: string;
  systems: System[];
  url?: string;
  learn: LearnLink[];
  /** A persona's, team's or person's id where it resolves, else prose. */
  contact?: { text: string; kind?: ContactKind; id?: string };
  /** Environment id → scope, `${env}` and `${project}` already replaced where known. */
  scopes: Record<string, string>;
  /** Environments in which the service exists. */
  environments: string[];
  reviewed?: string;
  reviewEvery?: string;
}
export interface Role extends Entity {
  /** Absent only for a role that is named in a grant and known nowhere. */
  system?: System;
  roleDefinitionId?: string;
  formerNames: string[];
  level?: Level;
  planes: Plane[];
  privileged: boolean;
  readsKeys?: boolean;
  /** May give others access, be it with limits. */
  grantsAccess?: boolean;
  preview?: boolean;
  /** A custom role whose definition holds wildcards. */
  wildcard?: boolean;
  description?: string;
  /** Where the entry comes from: the user's data, the shipped catalogue, or only its use in a grant. */
  from: RoleOrigin;
}
export interface Skill extends Entity {
  description?: string;
  learn: LearnLink[];
}
export interface Duty extends Entity {
  levels: Level[];
  description?: string;
}

/** A process or architecture a persona works in, with the stages, loops or components it names (`mlops/train`, `mlops/inner`, `lambda/ingestion`). */
export interface PartRef {
  id: string;
  parts: string[];
}
export type InteractionRef = { kind: 'persona' | 'team'; id: string } | { kind: 'all' };

export interface Persona extends Entity {
  kind: PersonaKind;
  color?: string;
  image?: string;
  summary?: string;
  categories: Category[];
  team?: string;
  interactsWith: InteractionRef[];
  processes: PartRef[];
  architectures: PartRef[];
  scope?: string;
  services: string[];
  dataAccess?: string;
  skills: string[];
  learn: LearnLink[];
  duties: string[];
  identity?: IdentityInput;
  sponsor?: string;
}
export interface Person extends Entity {
  personas: { persona: string; context?: string }[];
  url?: string;
}

/** One role assignment, flat: what every view, export, diff and drift shares. All ids. */
export interface Grant {
  persona: string;
  service: string;
  environment: string;
  role: string;
  /** The role's name in earlier times, where the data still calls it so. */
  formerName?: string;
  scope?: string;
  assignment: Assignment;
  /** ISO 8601 date. */
  until?: string;
  /** `maxDuration` is an ISO 8601 duration; `approver` a persona's id. */
  activation?: { maxDuration?: string; approver?: string; require: string[] };
  condition?: string;
  why?: string;
  evidence: readonly string[];
  /** Environment whose cell this one repeats, when written as `sameAs`. */
  sameAs?: string;
  exceptions: readonly ExceptionInput[];
}
/** A cell that says in so many words that there is no access. */
export interface NoAccess {
  persona: string;
  service: string;
  environment: string;
  reason?: string;
  sameAs?: string;
}

export interface Separation extends Entity {
  kind: SeparationKind;
  duties: string[];
  cardinality: number;
  environments: string[];
  why?: string;
  exceptions: ExceptionInput[];
}

/** Plain, JSON-serialisable, same input same bytes. Records are keyed by id; use `getEntry` and `entriesOf`, never `record[id]` or `in` (`constructor` is an ordinary id). */
export interface Registry {
  version: 1;
  /** `public` once `toPublic` has taken identities, scopes and evidence out; see `ShownRegistry`. */
  accessDetails: AccessDetails;
  environments: Record<string, Environment>;
  groups: Record<string, Group>;
  teams: Record<string, Team>;
  processes: Record<string, Process>;
  architectures: Record<string, Architecture>;
  services: Record<string, Service>;
  /** Only roles that the user declared or that a grant uses, not the whole catalogue. */
  roles: Record<string, Role>;
  skills: Record<string, Skill>;
  duties: Record<string, Duty>;
  personas: Record<string, Persona>;
  people: Record<string, Person>;
  grants: Grant[];
  noAccess: NoAccess[];
  separationOfDuties: Record<string, Separation>;
  check: CheckInput;
}

declare const shown: unique symbol;
/**
 * A registry that may be shown: `toPublic` alone makes one, and every output demands one, so that no private registry reaches a page by mistake.
 * The mark is for the compiler: nothing of it is there at run time or in JSON.
 */
export interface ShownRegistry extends Registry {
  readonly [shown]: true;
}

/** Where each entity, grant and cell was written; kept apart from the registry so that a shifted line changes no view. Keys are `kind:id`, `separationOfDuties:id`, `grant:<index>`, `noAccess:<index>`, and `check` for that section. */
export type Origins = Map<string, Place>;
