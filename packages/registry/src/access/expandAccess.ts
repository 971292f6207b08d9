import { getEntry } from '../lookup/entries.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type Origins, toGrantPlace } from '../model/origins.js';
import type { Grant, NoAccess, Role } from '../model/registry.js';
import type { AccessContext, AccessSource } from './accessContext.js';
import { type BaselineSource, expandBaselines } from './expandBaselines.js';
import { copyGrant, endBy, followSameAs } from './expandCell.js';
import type { Cell, CellKey, Row } from './grid.js';
import { describeCell, grantAfterPersona } from './gridProblems.js';
import { createCellContext, readGrid } from './readGrid.js';
import { createRoleResolver, type SystemsOfUse } from './roleResolver.js';

export interface ExpandedAccess {
  grants: Grant[];
  noAccess: NoAccess[];
  /** Roles that grants use and the data does not declare, in order of first use. Their `order` continues that of the declared roles. */
  roles: Role[];
  systemsOfUse: SystemsOfUse;
  diagnostics: Diagnostic[];
}

/**
 * Turns the `access` grid into flat grants, one per role assignment, and into cells without access. All other cells are not documented, or not
 * applicable if the service does not exist in the environment. A cell with a mistake is reported and left out.
 * Adds the places of grants and cells to `origins`.
 * The grants of baselines follow the others.
 * A copy into a production tier is expanded like any other. The rule `no-copy-into-production` reports it, so that an exception can allow it.
 */
export function expandAccess(
  sources: readonly AccessSource[],
  context: AccessContext,
  origins: Origins,
  baselines: readonly BaselineSource[] = [],
): ExpandedAccess {
  const roles = createRoleResolver(context);
  const cells = createCellContext(context, roles);
  const { diagnostics } = cells;
  const grid = readGrid(sources, cells);
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
  for (const grant of expandBaselines(baselines, cells, origins)) {
    result.grants.push(grant);
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
      origins.noAccess.push(cell.place);
      result.noAccess.push(noAccess);
      return;
    }
    for (const placed of source.grants) {
      const { grant, scope } = placed;
      const isCopy = cell.kind === 'same';
      if (until !== undefined && grant.from !== undefined && grant.from > until) {
        // It never holds. The cell that the copy repeats has been reported.
        if (!isCopy) {
          diagnostics.push(
            grantAfterPersona(context, key, toGrantPlace(placed), { from: grant.from, until }),
          );
        }
        continue;
      }
      const own = isCopy ? copyGrant(grant, scope, key.environment, cell.environment) : grant;
      if (until !== undefined) endBy(own, until);
      origins.grants.push(isCopy ? { place: cell.place } : placed);
      result.grants.push(own);
    }
  }
}
