import type { ExceptionInput } from '../model/data.js';
import type { Assignment } from '../model/enums.js';
import type { ChangeKind, Escalation } from '../model/escalations.js';
import type { EntityKind } from '../model/kinds.js';
import type { Power } from '../model/power.js';
import type { Grant } from '../model/registry.js';

export { type ChangeKind, ESCALATIONS, type Escalation } from '../model/escalations.js';

/** One role that a persona has in a cell, and what it gives there. All ids are those of its own side. */
export interface Holding {
  persona: string;
  service: string;
  environment: string;
  role: string;
  how: 'role' | 'inherited' | 'baseline';
  /** The outer service on which it is granted. Only if it is inherited. */
  from?: string;
  /** The baseline that gives it, here or on the outer service. */
  baseline?: string;
  assignment: Assignment;
  condition?: string;
  /** ISO 8601 date of the first day, if this is in the future. */
  begins?: string;
  /** ISO 8601 date of the last day. */
  until?: string;
  scope?: string;
  activation?: Grant['activation'];
  /** What it gives on the service, in each plane, also by keys. */
  powers: readonly Power[];
  privileged: boolean;
  /** May give others access. */
  grantsAccess: boolean;
  grant: Grant;
}

/** What of a holding has changed. */
export const ASPECTS = [
  'powers',
  'tier',
  'assignment',
  'condition',
  'begins',
  'until',
  'scope',
  'activation',
  'how',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A role that a persona gains or loses in a cell, or that changes there. Ids are those after the change, or before it if that is the only side. */
export interface AccessChange {
  kind: ChangeKind;
  persona: string;
  service: string;
  environment: string;
  before?: Holding;
  after?: Holding;
  /** What differs. Only if both sides have the role. */
  aspects: readonly Aspect[];
  /** In what the persona may do more than before. Empty if what it had before covers all. */
  escalations: readonly Escalation[];
  /** The persona can do neither more nor less: it has the same by another role or another way. */
  isCovered: boolean;
  isProduction: boolean;
}

/** Why access differs: what somebody has written differently. */
export type DiffCause =
  /** The access of a persona to a service. */
  | { kind: 'grant'; persona: string; service: string }
  /** Facts of one entry, such as the level of a role, what a baseline gives, or in which service another one lies. */
  | { kind: 'role' | 'baseline' | 'service' | 'within' | 'persona' | 'environment'; id: string };

/** All changes of access that have one cause, the most serious first. */
export interface AccessGroup {
  cause: DiffCause;
  changes: readonly AccessChange[];
}

/** A person who holds a persona, or does no longer, or until another day. */
export interface PersonChange {
  kind: ChangeKind;
  /** Absent for people who are not shown. */
  person?: string;
  persona: string;
  /** How many people. More than one only for those who are not shown. */
  count: number;
  before?: { from?: string; until?: string };
  after?: { from?: string; until?: string };
  /** How many roles in cells come with the persona, or go. */
  roles: number;
  /** Those of them in production. */
  production: number;
  escalations: readonly Escalation[];
}

/** An exception from a rule, and where it stands: on a grant, on a separation of duties, or under `check`. */
export interface ExceptionChange {
  kind: 'added' | 'removed' | 'changed';
  place:
    | { kind: 'grant'; persona: string; service: string; environment: string; role: string }
    | { kind: 'separationOfDuties'; id: string }
    | { kind: 'check' };
  exception: ExceptionInput;
  before?: ExceptionInput;
}

export type DiffKind = EntityKind | 'baseline';

export interface Rename {
  kind: DiffKind;
  from: string;
  to: string;
  /** What shows that both are one. */
  by: 'guid' | 'replacedBy' | 'alias' | 'name';
}

/** An entry that is new, gone, or has other fields. Order in lists and files is not compared. */
export interface EntityChange {
  kind: DiffKind;
  id: string;
  name: string;
  change: 'added' | 'removed' | 'changed';
  fields: readonly FieldChange[];
}
export interface FieldChange {
  field: string;
  before?: unknown;
  after?: unknown;
}

/** What of a cell differs and changes nobody's access: reasons, evidence, "no access", grants that give nothing. */
export interface NoteChange {
  persona: string;
  service: string;
  environment: string;
  /** Absent for what is said of the whole cell. */
  role?: string;
  fields: readonly FieldChange[];
}

export interface DiffCounts {
  gained: number;
  lost: number;
  changed: number;
  /** Changes of access and people that give somebody more, new exceptions and weaker rules. */
  escalations: number;
  /** How many of those are in production. */
  production: number;
  byEscalation: Readonly<Record<Escalation, number>>;
}

/** What differs between two versions of the data. Plain data. */
export interface AccessDiff {
  /** The date at which both are judged. */
  asOf?: string;
  counts: DiffCounts;
  /** The most serious first. */
  access: readonly AccessGroup[];
  people: readonly PersonChange[];
  exceptions: readonly ExceptionChange[];
  renames: readonly Rename[];
  entities: readonly EntityChange[];
  notes: readonly NoteChange[];
  /** Fields of `check` other than exceptions, such as `rules.known-role`. */
  rules: readonly FieldChange[];
}
