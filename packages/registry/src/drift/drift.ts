import type { Assignment } from '../assignments/assignment.js';
import type { ImportedGrant } from '../imports/importedGrant.js';
import type { Snapshot } from '../imports/snapshot.js';
import type { AssignedSystem } from '../model/bindings.js';
import type { DriftAspect, DriftStatus } from '../model/driftStatuses.js';

/** An assignment of the data, one of a system, or both. */
export interface DriftEntry {
  status: DriftStatus;
  system: AssignedSystem;
  /** Of the data, or of the persona to which the principal is bound. */
  persona?: { id: string; name: string };
  service?: { id: string; name: string };
  environment?: string;
  /** Of what only the system has: the services whose scope is its place or is the nearest one around it, and their environment if they share one. */
  at?: { services: readonly string[]; environment?: string };
  principal: { id: string; name?: string; type?: string };
  /** The whole scope, as the system writes it. */
  scope: string;
  role: { id: string; name: string };
  /** What differs, or why nothing can be said, in words. */
  details: readonly string[];
  /** The aspects in which both sides differ. */
  differs?: readonly DriftAspect[];
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
