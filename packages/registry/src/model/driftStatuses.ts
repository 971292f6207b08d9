/** The statuses with which data and system differ. */
export const DRIFT_DIFFERENCES = [
  'missing',
  'undocumented',
  'changed',
  'covered',
  'orphaned',
  'unknown-principal',
  'ended',
] as const;

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
export const DRIFT_STATUSES = [...DRIFT_DIFFERENCES, 'not-checked', 'adopted', 'match'] as const;
export type DriftStatus = (typeof DRIFT_STATUSES)[number];
export type DriftDifference = (typeof DRIFT_DIFFERENCES)[number];

/** In what an assignment of the data and one of a system differ. `kind` is active or eligible; `begin` means that it is there before its time. */
export const DRIFT_ASPECTS = ['role', 'kind', 'end', 'condition', 'begin'] as const;
export type DriftAspect = (typeof DRIFT_ASPECTS)[number];
