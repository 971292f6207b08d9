/* Assignments in real systems, for the command line: bindings, and the formats that need them. */
export { toMissingProblems } from './assignments/assignment.js';
export { toLossCounts } from './assignments/loss.js';
export { planAssignments } from './assignments/planAssignments.js';
export { checkBindings } from './bindings/checkBindings.js';
export { validateBindings } from './bindings/validateBindings.js';
export { type AssignmentFormat, assignmentExporters } from './exports/assignmentExporters.js';
export type { BindingsInput } from './model/bindings.js';
