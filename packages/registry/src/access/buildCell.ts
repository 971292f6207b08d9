import { createAdder, leftOut } from '../lookup/createAdder.js';
import { getEntry } from '../lookup/entries.js';
import type { ActivationInput, CellInput, GrantInput } from '../model/data.js';
import type { DataPath, Diagnostic, Place } from '../model/diagnostic.js';
import type { Grant } from '../model/registry.js';
import { checkPeriod } from '../values/checkPeriod.js';
import { normalizeList } from '../values/normalizeList.js';
import type { AccessContext } from './accessContext.js';
import type { Cell, CellKey, PlacedGrant } from './grid.js';
import { ambiguousRole, noneWithGrants, noRole, notInEnvironment, sameAsElsewhere } from './gridProblems.js';
import { readCell, type WrittenGrant } from './readCell.js';
import type { RoleResolver } from './roleResolver.js';

/** Context for building cells, made once for the whole grid. */
export interface CellContext {
  access: AccessContext;
  roles: RoleResolver;
  /** The id that a text means. `undefined` for an unknown text, which has then been reported. */
  resolve(kind: 'persona' | 'service' | 'environment', text: string, place: () => Place): string | undefined;
  diagnostics: Diagnostic[];
}

const NO_SYSTEMS: readonly string[] = [];
/** Evidence and exceptions of most grants. They share one list. */
const EMPTY: readonly never[] = [];

/** Builds one cell from any of its four forms. `undefined` for an empty cell, and for an environment where the service does not exist. */
export function buildCell(
  key: CellKey,
  written: CellInput,
  place: Place,
  context: CellContext,
): Cell | undefined {
  const read = readCell(written, context.roles.isDeclared);
  if (read === undefined) return undefined;
  const environments = getEntry(context.access.services, key.service)?.environments;
  if (environments !== undefined && !environments.includes(key.environment)) {
    context.diagnostics.push(notInEnvironment(context.access, key, place, environments));
    return undefined;
  }
  if (read.kind === 'none') return { ...read, place };
  if (read.kind === 'same') {
    const sourcePlace = () => below(place, 'sameAs');
    const environment = context.resolve('environment', read.text, sourcePlace);
    if (environment === undefined) return { kind: 'broken', place };
    if (environments !== undefined && !environments.includes(environment)) {
      context.diagnostics.push(
        sameAsElsewhere(context.access, key, sourcePlace(), environment, environments),
      );
      return { kind: 'broken', place };
    }
    return { kind: 'same', environment, place };
  }
  if (read.hasNone) context.diagnostics.push(noneWithGrants(context.access, key, place));
  const grants: PlacedGrant[] = [];
  for (const writtenGrant of read.grants) {
    const { input, index } = writtenGrant;
    const grantPlace: Place = index === undefined ? place : below(place, index);
    const grant = buildGrant(key, writtenGrant, grantPlace, context);
    if (grant === undefined) continue;
    if (input?.scope === undefined) {
      grants.push({ grant, place: grantPlace });
      continue;
    }
    const { templates } = context.access;
    const scopePlace = () => below(grantPlace, 'scope');
    const scope = templates.withProject(input.scope, scopePlace);
    grant.scope = templates.withEnvironment(scope, key.environment, scopePlace);
    grants.push({ grant, place: grantPlace, scope });
  }
  return grants.length === 0 ? { kind: 'broken', place } : { kind: 'grants', grants, place };
}

function buildGrant(
  key: CellKey,
  { role: text, input }: WrittenGrant,
  place: Place,
  context: CellContext,
): Grant | undefined {
  const systems = getEntry(context.access.services, key.service)?.systems ?? NO_SYSTEMS;
  const role = context.roles.resolve(text, systems);
  if ('candidates' in role) {
    context.diagnostics.push(ambiguousRole(text, place, role.candidates));
    return undefined;
  }
  if ('meaning' in role) {
    context.diagnostics.push(noRole(context.access, key, place, { text, meaning: role.meaning }));
    return undefined;
  }
  const { persona, service, environment } = key;
  const grant: Grant = {
    persona,
    service,
    environment,
    role: role.id,
    assignment: 'active',
    evidence: EMPTY,
    exceptions: EMPTY,
  };
  if (role.formerName !== undefined) grant.formerName = role.formerName;
  if (input === undefined) return grant;
  addWritten(grant, input, { place, context });
  const problem = grant.from === undefined ? undefined : checkPeriod(grant, () => below(place, 'from'));
  if (problem !== undefined) context.diagnostics.push(problem);
  return grant;
}

/** Adds each written field to a grant. Fields are set one by one, because a file has up to a hundred thousand grants. */
const addWritten = createAdder<GrantInput, Grant, { place: Place; context: CellContext }>({
  role: leftOut('`buildGrant` resolves it first.'),
  scope: leftOut('`buildCell` replaces its templates.'),
  assignment: (grant, { assignment }) => {
    if (assignment !== undefined) grant.assignment = assignment;
  },
  from: (grant, { from }) => {
    if (from !== undefined) grant.from = from;
  },
  until: (grant, { until }) => {
    if (until !== undefined) grant.until = until;
  },
  activation: (grant, { activation }, { place, context }) => {
    if (activation !== undefined) grant.activation = buildActivation(activation, place, context);
  },
  condition: (grant, { condition }) => {
    if (condition !== undefined) grant.condition = condition;
  },
  why: (grant, { why }) => {
    if (why !== undefined) grant.why = why;
  },
  evidence: (grant, { evidence }) => {
    if (evidence !== undefined) grant.evidence = normalizeList(evidence);
  },
  exceptions: (grant, { exceptions }) => {
    if (exceptions !== undefined) grant.exceptions = exceptions;
  },
});

function buildActivation(
  { maxDuration, approver: approverText, require }: ActivationInput,
  place: Place,
  { resolve }: CellContext,
): NonNullable<Grant['activation']> {
  const approver =
    approverText === undefined
      ? undefined
      : resolve('persona', approverText, () => below(place, 'activation', 'approver'));
  return {
    ...(maxDuration !== undefined && { maxDuration }),
    ...(approver !== undefined && { approver }),
    require: normalizeList(require),
  };
}

function below({ file, path = [] }: Place, ...steps: DataPath): Place {
  return { file, path: path.concat(steps) };
}
