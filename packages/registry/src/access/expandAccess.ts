import type { Diagnostic } from '../model/diagnostic.js';
import type { Grant, NoAccess, Origins, Role } from '../model/registry.js';
import { expandTemplate } from '../values/expandTemplate.js';
import type { AccessContext, AccessSource } from './accessContext.js';
import type { Cell, CellKey, Row } from './grid.js';
import { describeCell } from './gridProblems.js';
import { readGrid } from './readGrid.js';
import { createRoleResolver } from './roleResolver.js';

export interface ExpandedAccess {
  grants: Grant[];
  noAccess: NoAccess[];
  /** Roles that grants use and that the data does not declare, in order of first use; their `order` follows the declared ones. */
  roles: Role[];
  diagnostics: Diagnostic[];
}

/**
 * The `access` grid as flat grants, one per role assignment, and as cells that say that there is no access. What is neither is not
 * documented, or not applicable where the service does not exist. Cells with a mistake are left out and told; the rest goes on.
 * `origins` learns where each was written, as `grant:<index>` and `noAccess:<index>`.
 * A copy into a production tier is expanded like any other; it is the rule `no-copy-into-production` that tells, so that it can be excepted.
 */
export function expandAccess(
  sources: readonly AccessSource[],
  context: AccessContext,
  origins: Origins,
): ExpandedAccess {
  const roles = createRoleResolver(context);
  const { grid, diagnostics } = readGrid(sources, context, roles);
  const result: ExpandedAccess = {
    grants: [],
    noAccess: [],
    roles: roles.used,
    diagnostics,
  };
  for (const [persona, services] of grid) {
    for (const [service, row] of services) {
      for (const [environment, cell] of row) addCell({ persona, service, environment }, cell, row);
    }
  }
  return result;

  function addCell(key: CellKey, cell: Cell, row: Row): void {
    const { source, problem } = followSameAs(row, key.environment, cell);
    if (problem !== undefined) {
      const message = `${describeCell(context, key)} ${problem.message}`;
      diagnostics.push({ ...problem, severity: 'error', message, place: cell.place });
    }
    if (source === undefined) return;
    if (source.kind === 'none') {
      const noAccess: NoAccess = { ...key };
      if (source.reason !== undefined) noAccess.reason = source.reason;
      if (cell.kind === 'same') noAccess.sameAs = cell.environment;
      origins.set(`noAccess:${result.noAccess.length}`, cell.place);
      result.noAccess.push(noAccess);
      return;
    }
    for (const { grant, place, scope } of source.grants) {
      const isCopy = cell.kind === 'same';
      origins.set(`grant:${result.grants.length}`, isCopy ? cell.place : place);
      result.grants.push(isCopy ? copyGrant(grant, scope, key.environment, cell.environment) : grant);
    }
  }
}

function copyGrant(grant: Grant, scope: string | undefined, environment: string, sameAs: string): Grant {
  const copy: Grant = { ...grant, environment, sameAs };
  if (scope !== undefined) copy.scope = expandTemplate(scope, { env: environment });
  return copy;
}

type SourceCell = Extract<Cell, { kind: 'none' | 'grants' }>;
interface Followed {
  source?: SourceCell;
  problem?: { code: string; message: string; hint: string };
}

/** The cell that says something, at the end of a chain of `sameAs`. The chain is at most as long as the row. */
function followSameAs(row: Row, environment: string, cell: Cell): Followed {
  if (cell.kind === 'grants' || cell.kind === 'none') return { source: cell };
  const visited = new Set([environment]);
  let current: Cell = cell;
  while (current.kind === 'same') {
    const next = current.environment;
    if (visited.has(next)) {
      return {
        problem:
          visited.size === 1
            ? {
                code: 'same-as-itself',
                message: 'is said to be the same as itself.',
                hint: 'Name another environment, or write the grants.',
              }
            : {
                code: 'same-as-cycle',
                message: `is the same as itself, by way of ${[...visited, next].map((id) => `"${id}"`).join(' → ')}.`,
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
          message: `is said to be the same as "${next}", where nothing is said.`,
          hint: `Write the grants in "${next}", or \`none\`.`,
        },
      };
    }
    current = target;
  }
  return current.kind === 'broken' ? {} : { source: current };
}
