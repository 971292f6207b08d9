import type { AssignedSystem } from './bindings.js';
import type { DriftAspect, DriftDifference, DriftStatus } from './driftStatuses.js';

/**
 * What `personas drift --save` writes, and what a site shows of it: how the access in the data and the assignments of systems compare. It has no id, no
 * scope and no name of a principal; personas and services are ids of the data.
 */
export interface DriftRecord {
  $schema?: string;
  version: 1;
  /** ISO 8601 date of the oldest list that was compared. */
  date: string;
  /** Of what was compared, the part that is as documented, in percent, rounded down. Absent if nothing was compared. */
  coverage?: number;
  counts?: DriftCounts;
  /** Only with full access details, like the differences. */
  lists?: DriftList[];
  /** Service id → how its access compares. */
  services: Record<string, DriftOfService>;
  /** The differences, in the order of `DRIFT_DIFFERENCES`. */
  differences?: RecordedDifference[];
}
export type DriftCounts = Partial<Record<DriftStatus, number>>;
export interface DriftOfService {
  coverage?: number;
  counts?: DriftCounts;
}
/** A list of assignments that was compared. */
export interface DriftList {
  system: AssignedSystem;
  /** ISO 8601 date. */
  date: string;
  assignments: number;
  isPartial?: true;
}
export interface RecordedDifference {
  status: DriftDifference;
  system: AssignedSystem;
  /** A hash that tells principals apart, and that nobody can turn back without the bindings. */
  principal: string;
  /** Persona id. Absent if no persona is bound to the principal. */
  persona?: string;
  /** Ids of the services on whose scope it is. Absent above and beside them. */
  services?: string[];
  environment?: string;
  /** Name of the role. Absent if only an id is known. */
  role?: string;
  /** Name of the role in the system, if the data has another one. */
  actualRole?: string;
  differs?: DriftAspect[];
}
