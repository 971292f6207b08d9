/* Formats that only the command line writes, and bindings: this entry is loaded when one of them is asked for. */
export { toMissingProblems } from './assignments/assignment.js';
export { toLossCounts } from './assignments/loss.js';
export { planAssignments } from './assignments/planAssignments.js';
export { checkBindings } from './bindings/checkBindings.js';
export { validateBindings } from './bindings/validateBindings.js';
export { compareAssignments } from './drift/compareAssignments.js';
export {
  type DatedSnapshot,
  DIFFERENCES,
  DRIFT_STATUSES,
  type Drift,
  type DriftEntry,
  type DriftStatus,
} from './drift/drift.js';
export { type AssignmentFormat, assignmentExporters } from './exports/assignmentExporters.js';
export { toAccessSummary } from './exports/toAccessSummary.js';
export { type AccessTable, toAccessTable } from './exports/toAccessTable.js';
export { toBackstage } from './exports/toBackstage.js';
export { toCodeowners } from './exports/toCodeowners.js';
export { toMarkdownDocument } from './exports/toMarkdownDocument.js';
export { toOscal } from './exports/toOscal.js';
export { toXmlText } from './exports/toXmlText.js';
export { readSnapshot } from './imports/readSnapshot.js';
export { groupBy } from './lookup/groupBy.js';
export type { BindingsInput } from './model/bindings.js';
