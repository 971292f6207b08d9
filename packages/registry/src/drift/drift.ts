import type { Assignment } from '../assignments/assignment.js';
import type { ImportedGrant } from '../imports/importer.js';
import type { Snapshot } from '../imports/snapshot.js';
import type { AssignedSystem } from '../model/bindings.js';

/**
 * How an assignment of the data and one of a system compare.
 *
 * - `match`: both are there and agree
 * - `adopted`: the same, but the assignment has another id than the one that the exports write
 * - `missing`: only the data has it
 * - `undocumented`: only the system has it, for a principal of a persona
 * - `changed`: both are there, and role, kind, end or condition differ
 * - `covered`: it is missing, and the principal has the role on a broader scope
 * - `orphaned`: the principal is not in the directory any more
 * - `unknown-principal`: no persona is bound to the principal
 * - `ended`: the grant has ended, and the assignment is still there
 * - `not-checked`: nothing can be said, because no complete list has the place
 */
export const DRIFT_STATUSES = [
  'missing',
  'undocumented',
  'changed',
  'covered',
  'orphaned',
  'unknown-principal',
  'ended',
  'not-checked',
  'adopted',
  'match',
] as const;
export type DriftStatus = (typeof DRIFT_STATUSES)[number];

/** The statuses with which data and system differ. */
export const DIFFERENCES = [
  'missing',
  'undocumented',
  'changed',
  'covered',
  'orphaned',
  'unknown-principal',
  'ended',
] as const satisfies readonly DriftStatus[];

/** An assignment of the data, one of a system, or both. */
export interface DriftEntry {
  status: DriftStatus;
  system: AssignedSystem;
  /** Of the data, or of the persona to which the principal is bound. */
  persona?: { id: string; name: string };
  service?: { id: string; name: string };
  environment?: string;
  principal: { id: string; name?: string; type?: string };
  /** The whole scope, as the system writes it. */
  scope: string;
  role: { id: string; name: string };
  /** What differs, or why nothing can be said, in words. */
  details: readonly string[];
  expected?: Assignment;
  actual?: ImportedGrant;
  /** File of `actual`. */
  file?: string;
}

/** A file of assignments, and when it was written. */
export interface DatedSnapshot extends Snapshot {
  file: string;
  /** ISO 8601 date. */
  date: string;
}

export interface Drift {
  /** Differences first, in the order of `DRIFT_STATUSES`; in each status those of the data in its order, then those of the files in theirs. */
  entries: readonly DriftEntry[];
  counts: Readonly<Record<DriftStatus, number>>;
  /** Of what was compared (all statuses but `not-checked`), the part that is as documented, in percent, rounded down. Absent if nothing was compared. */
  coverage?: number;
  snapshots: readonly DatedSnapshot[];
  /** What was left out, in sentences with numbers. */
  notes: readonly string[];
}
