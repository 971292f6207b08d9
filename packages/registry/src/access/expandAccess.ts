import { getEntry } from '../lookup/entries.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Grant, NoAccess, Origins, Role } from '../model/registry.js';
import { expandTemplate } from '../values/expandTemplate.js';
import type { AccessContext, AccessSource } from './accessContext.js';
import type { Cell, CellKey, Row } from './grid.js';
import { describeCell, grantAfterPersona } from './gridProblems.js';
import { readGrid } from './readGrid.js';
import { createRoleResolver } from './roleResolver.js';

export interface ExpandedAccess {
  grants: Grant[];
  noAccess: NoAccess[];
  /** Roles that grants use and the data does not declare, in order of first use. Their `order` continues that of the declared roles. */
  roles: Role[];
  /** The systems of the services on which declared roles of any system are granted, by the id of the role. */
  systemsOfUse: ReadonlyMap<string, ReadonlySet<string>>;
  diagnostics: Diagnostic[];
}

/**
 * Turns the `access` grid into flat grants, one per role assignment, and into cells without access. All other cells are not documented, or not
 * applicable if the service does not exist in the environment. A cell with a mistake is reported and left out.
 * Adds the places of grants and cells to `origins`, as `grant:<index>` and `noAccess:<index>`.
 * A copy into a production tier is expanded like any other. The rule `no-copy-into-production` reports it, so that an exception can allow it.
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
    systemsOfUse: roles.systemsOfUse,
    diagnostics,
  };
  for (const [persona, services] of grid) {
    const until = getEntry(context.personas, persona)?.until;
    for (const [service, row] of services) {
      for (const [environment, cell] of row) addCell({ persona, service, environment }, cell, row, until);
    }
  }
  return result;

  /** @param until last day of the persona */
  function addCell(key: CellKey, cell: Cell, row: Row, until: string | undefined): void {
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
      if (until === undefined) continue;
      if (!isCopy && grant.from !== undefined && grant.from > until) {
        diagnostics.push(grantAfterPersona(context, key, place, { from: grant.from, until }));
      }
      endBy(result.grants.at(-1) ?? grant, until);
    }
  }
}

/** Ends a grant on this day at the latest. */
function endBy(grant: Grant, until: string): void {
  if (grant.until === undefined || grant.until > until) grant.until = until;
}

function copyGrant(grant: Grant, scope: string | undefined, environment: string, sameAs: string): Grant {
  const copy: Grant = { ...grant, environment, sameAs };
  if (scope !== undefined) copy.scope = expandTemplate(scope, { env: environment });
  return copy;
}

type SourceCell = Extract<Cell, { kind: 'none' | 'grants' }>;
interface SourceOrProblem {
  source?: SourceCell;
  problem?: { code: string; message: string; hint: string };
}

/** Finds the cell at the end of a chain of `sameAs`. The chain is at most as long as the row. */
function followSameAs(row: Row, environment: string, cell: Cell): SourceOrProblem {
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
