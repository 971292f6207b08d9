/* What the cells of personas and of baselines have in common: `sameAs`, and the ends of grants. */

import type { Grant } from '../model/registry.js';
import { expandEnvironment } from '../values/expandTemplate.js';
import type { Cell, Row } from './grid.js';

/** Ends a grant on this day at the latest. */
export function endBy(grant: Grant, until: string): void {
  if (grant.until === undefined || grant.until > until) grant.until = until;
}

/** Whether it ends before it begins, and so gives nothing on any day. ISO 8601 dates can be compared as texts. */
export const neverHolds = ({ from, until }: Pick<Grant, 'from' | 'until'>): boolean =>
  from !== undefined && until !== undefined && from > until;

/** The copy of a grant in a cell that repeats another cell. */
export function copyGrant(
  grant: Grant,
  scope: string | undefined,
  environment: string,
  sameAs: string,
): Grant {
  const copy: Grant = { ...grant, environment, sameAs };
  if (scope !== undefined) copy.scope = expandEnvironment(scope, environment);
  return copy;
}

type SourceCell = Extract<Cell, { kind: 'none' | 'grants' }>;
interface SourceOrProblem {
  source?: SourceCell;
  problem?: { code: string; message: string; hint: string };
}

/**
 * Finds the cell at the end of a chain of `sameAs`. The chain is at most as long as the row. A circle is a problem of the first of its cells in the row;
 * the other cells, and those that lead into it, have neither a source nor a problem.
 */
export function followSameAs(row: Row, environment: string, cell: Cell): SourceOrProblem {
  if (cell.kind === 'grants' || cell.kind === 'none') return { source: cell };
  const visited = new Set([environment]);
  let current: Cell = cell;
  while (current.kind === 'same') {
    const next = current.environment;
    if (visited.has(next)) {
      const first = [...row.keys()].find((id) => visited.has(id));
      if (next !== environment || first !== environment) return {};
      return {
        problem:
          visited.size === 1
            ? {
                code: 'same-as-itself',
                message: 'is written as the same as itself.',
                hint: 'Name another environment, or write the grants.',
              }
            : {
                code: 'same-as-cycle',
                message: `is the same as itself, through ${[...visited, next].map((id) => `"${id}"`).join(' → ')}.`,
                hint: 'Write the grants in one of these environments.',
              },
      };
    }
    visited.add(next);
    const target = row.get(next);
    if (target === undefined) {
      return {
        problem: {
          code: 'same-as-undocumented',
          message: `is written as the same as "${next}", but there is no cell for "${next}".`,
          hint: `Write the grants in "${next}", or \`none\`.`,
        },
      };
    }
    current = target;
  }
  return current.kind === 'broken' ? {} : { source: current };
}
