import type { AccessCell } from '../access/accessCell.js';
import type { GrantState } from '../access/grantState.js';
import type { Assignment } from '../assignments/assignment.js';
import { planAssignments } from '../assignments/planAssignments.js';
import { ASSIGNED_SYSTEMS, type BindingsInput } from '../model/bindings.js';
import type { Grant } from '../model/registry.js';
import type { AccessModel, AccessOfService } from '../viewModel/viewModel.js';

export interface ApartAssignment {
  assignment: Assignment;
  state: Exclude<GrantState, 'granted'>;
}

/** The grants that have ended, have not begun or have no effect, as assignments: the data documents them, although nobody writes them. */
export function listApart(model: AccessModel, bindings: BindingsInput): ApartAssignment[] {
  const states = new Map<Grant, ApartAssignment['state']>();
  const accessByService = new Map<string, readonly AccessOfService[]>();
  for (const [service, rows] of model.accessByService) {
    const apart = rows.flatMap((row): AccessOfService[] => {
      const cells = row.cells.filter(({ apart }) => apart.length > 0);
      for (const cell of cells) for (const { grant, state } of cell.apart) states.set(grant, state);
      return cells.length === 0 ? [] : [{ ...row, cells: cells.map(toHeld) }];
    });
    if (apart.length > 0) accessByService.set(service, apart);
  }
  if (states.size === 0) return [];
  const { assignments } = planAssignments({ ...model, accessByService }, bindings, ASSIGNED_SYSTEMS);
  return assignments.flatMap((assignment) => {
    const state = states.get(assignment.grant);
    return state === undefined ? [] : [{ assignment, state }];
  });
}

const toHeld = (cell: AccessCell): AccessCell => ({
  ...cell,
  grants: cell.apart.map(({ grant }) => grant),
  apart: [],
});
