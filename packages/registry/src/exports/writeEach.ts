import type { Assignment } from '../assignments/assignment.js';
import { type Loss, toLossLine } from '../assignments/loss.js';
import type { Registry } from '../model/registry.js';
import { toComments } from './assignmentText.js';
import { toEndLoss, toTypeLoss } from './losses.js';

/** How a format writes one assignment. */
export interface AssignmentWriter {
  /** What begins the comments about an assignment, with its blanks: `# `. */
  sign: string;
  /** Why the format cannot write an assignment. */
  toLoss(assignment: Assignment): Loss | undefined;
  /** What the format cannot say about an assignment that it writes. Default: its end. */
  toLimits?(assignment: Assignment): readonly (Loss | undefined)[];
  /** @param comments lines about what is not said */
  toText(assignment: Assignment, comments: string): string;
}

/** The text of assignments, and what it does not have. `leftOut` has a line for each one that is not in the text. */
export interface WrittenAssignments {
  text: string;
  losses: Loss[];
  leftOut: string[];
}

/** Writes assignments one by one, or says why one is left out. */
export function writeEach(
  assignments: readonly Assignment[],
  registry: Registry,
  { sign, toLoss, toLimits = ({ grant }) => [toEndLoss(grant)], toText }: AssignmentWriter,
): WrittenAssignments {
  const losses: Loss[] = [];
  const leftOut: string[] = [];
  let text = '';
  for (const assignment of assignments) {
    const loss = toLoss(assignment);
    if (loss !== undefined) {
      losses.push(loss);
      leftOut.push(toLossLine(loss, registry));
      continue;
    }
    const limits = [...toLimits(assignment), toTypeLoss(assignment)].filter((limit) => limit !== undefined);
    losses.push(...limits);
    text += toText(
      assignment,
      toComments(
        limits.map((limit) => toLossLine(limit, registry)),
        sign,
      ),
    );
  }
  return { text, losses, leftOut };
}
