import type { Assignment, AssignmentPlan } from '../assignments/assignment.js';
import { planAssignments } from '../assignments/planAssignments.js';
import { ASSIGNED_SYSTEMS, type BindingsInput } from '../model/bindings.js';
import { buildAccessModel } from '../viewModel/buildAccessModel.js';
import type { AccessModel } from '../viewModel/viewModel.js';

interface OutOfTime {
  assignment: Assignment;
  state: 'ended' | 'planned';
}

/** The grants that have ended or have not begun, as assignments: what would be there if dates did not count. */
export function listOutOfTime(
  model: AccessModel,
  bindings: BindingsInput,
  { assignments: present, apart }: AssignmentPlan,
): OutOfTime[] {
  if (!apart.some(({ why }) => why === 'ended' || why === 'planned')) return [];
  const { asOf, ...timeless } = model.registry;
  if (asOf === undefined) return [];
  const now = new Set(present.map(({ grant }) => grant));
  const { assignments } = planAssignments(
    buildAccessModel(timeless, model.routes),
    bindings,
    ASSIGNED_SYSTEMS,
  );
  return assignments.flatMap((assignment): OutOfTime[] => {
    const { grant } = assignment;
    if (now.has(grant)) return [];
    if (grant.until !== undefined && grant.until < asOf) return [{ assignment, state: 'ended' }];
    return grant.from !== undefined && grant.from > asOf ? [{ assignment, state: 'planned' }] : [];
  });
}
