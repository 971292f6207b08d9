import type { AssignmentPlan } from '../assignments/assignment.js';
import type { Loss } from '../assignments/loss.js';
import type { AssignedSystem } from '../model/bindings.js';
import type { Registry } from '../model/registry.js';

/** The text of a file, and what the format could not say. */
export interface AssignmentFile {
  text: string;
  losses: readonly Loss[];
}

/** A format that other programs apply to real systems: it writes the assignments of a plan. */
export interface AssignmentExporter {
  /** The systems whose assignments it can write. */
  systems: readonly AssignedSystem[];
  toFile(plan: AssignmentPlan, registry: Registry): AssignmentFile;
}
