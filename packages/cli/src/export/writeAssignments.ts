import type { AccessModel } from 'persona-registry';
import {
  type AssignmentFormat,
  assignmentExporters,
  planAssignments,
  toCodeowners,
  toCounted,
  toLossCounts,
  toMissingProblems,
} from 'persona-registry/formats';
import type { BoundBy, Written } from './format.js';

/** Writes the assignments of a model with bindings. */
export function writeAssignments(
  name: AssignmentFormat,
  file: string,
  model: AccessModel,
  bindings: BoundBy,
): Written {
  const { systems, toFile } = assignmentExporters[name];
  const plan = planAssignments(model, bindings.data, systems);
  const { text, losses } = toFile(plan, model.registry);
  const others = [...plan.otherSystems.values()].reduce((sum, count) => sum + count, 0);
  const notes = toLossCounts(losses);
  if (others > 0) notes.push(`${toCounted(others, 'grant')} of other systems.`);
  return { files: [[file, text]], notes, missing: toMissingProblems(plan, bindings.file) };
}

/** Writes the code owners of the repositories in the bindings. Grants of other systems have nothing to do with them. */
export function writeCodeowners(model: AccessModel, bindings: BoundBy): Written {
  const plan = planAssignments(model, bindings.data, ['github']);
  const { files, losses } = toCodeowners(plan, model.registry);
  return { files, notes: toLossCounts(losses), missing: toMissingProblems(plan, bindings.file) };
}
