import type { AccessInput } from '../model/data.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { type GrantPlace, type Origins, toGrantPlace } from '../model/origins.js';
import type { Baseline, Grant, Persona } from '../model/registry.js';
import type { CellContext } from './buildCell.js';
import { copyGrant, endBy, followSameAs, neverHolds } from './expandCell.js';
import type { Cell, CellKey, Row } from './grid.js';
import { describeCell, grantOutsideBaseline } from './gridProblems.js';
import { readServices } from './readGrid.js';

/** A baseline, the personas that get it, and what they get. */
export interface BaselineSource {
  baseline: Baseline;
  personas: readonly Pick<Persona, 'id' | 'until'>[];
  access: AccessInput[string];
  /** Place of `access`. */
  place: Place;
}

/**
 * The grants of the baselines, one per persona: baseline by baseline, in the order of the data. `origins` gets the place in the baseline for each.
 */
export function expandBaselines(
  sources: readonly BaselineSource[],
  context: CellContext,
  origins: Origins,
): Grant[] {
  const grants: Grant[] = [];
  for (const { baseline, personas, access, place } of sources) {
    const given = readBaseline(baseline, access, place, context);
    for (const persona of personas) {
      for (const one of given) {
        const own = giveTo(persona, one.grant, baseline);
        // A baseline that begins after the end of a persona never gives it anything.
        if (neverHolds(own)) continue;
        origins.grants.push(one);
        grants.push(own);
      }
    }
  }
  return grants;
}

interface Given extends GrantPlace {
  grant: Grant;
}

/** What a baseline gives, before it is given to personas. Messages say who gets it instead of a persona. */
function readBaseline(
  baseline: Baseline,
  access: AccessInput[string],
  place: Place,
  context: CellContext,
): Given[] {
  const who = baseline.label === '' ? baseline.id : baseline.label;
  const rows = new Map<string, Row>();
  readServices({ persona: who, services: access, place }, rows, context);
  const given: Given[] = [];
  for (const [service, row] of rows) {
    for (const [environment, cell] of row) {
      if (cell.kind === 'none')
        row.set(environment, refuseNone({ persona: who, service, environment }, cell, context));
    }
    for (const [environment, cell] of row) {
      const { source, problem } = followSameAs(row, environment, cell);
      if (problem !== undefined) {
        const message = `${describeCell(context.access, { persona: who, service, environment })} ${problem.message}`;
        context.diagnostics.push({ ...problem, severity: 'error', message, place: cell.place });
      }
      if (source?.kind !== 'grants') continue;
      for (const placed of source.grants) {
        given.push(
          cell.kind === 'same'
            ? {
                grant: copyGrant(placed.grant, placed.scope, environment, cell.environment),
                place: cell.place,
              }
            : placed,
        );
      }
    }
  }
  for (const one of given) {
    const { grant } = one;
    if (neverHolds(baseline) || neverHolds(grant) || !neverHolds(within(grant, baseline))) continue;
    context.diagnostics.push(grantOutsideBaseline(context.access, grant, toGrantPlace(one), baseline));
  }
  return given;
}

function refuseNone(key: CellKey, { place }: Cell, { access, diagnostics }: CellContext): Cell {
  const problem: Diagnostic = {
    code: 'none-in-baseline',
    severity: 'error',
    message: `${describeCell(access, key)} is none, but a baseline only gives access.`,
    place,
    hint: 'Leave the cell out. Write `none` under `access`, for each persona that has no access.',
  };
  diagnostics.push(problem);
  return { kind: 'broken', place };
}

/** A copy of a grant for one persona. It holds while the grant, the baseline and the persona hold. */
function giveTo({ id, until }: Pick<Persona, 'id' | 'until'>, grant: Grant, baseline: Baseline): Grant {
  const given = within(grant, baseline);
  given.persona = id;
  given.baseline = baseline.id;
  if (given.why === undefined && baseline.why !== undefined) given.why = baseline.why;
  if (until !== undefined) endBy(given, until);
  return given;
}

/** A copy of a grant that begins and ends with the baseline at the latest. */
function within(grant: Grant, { from, until }: Baseline): Grant {
  const copy: Grant = { ...grant };
  if (from !== undefined && (copy.from === undefined || copy.from < from)) copy.from = from;
  if (until !== undefined) endBy(copy, until);
  return copy;
}
