import { createAdder, leftOut } from '../lookup/createAdder.js';
import type { ActivationInput, CellInput, GrantInput } from '../model/data.js';
import type { DataPath, Diagnostic, Place } from '../model/diagnostic.js';
import { type GrantPlace, toGrantPlace } from '../model/origins.js';
import type { Grant, Service } from '../model/registry.js';
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

/** A cell as it is written. */
interface WrittenAt {
  key: CellKey;
  service: Pick<Service, 'systems' | 'environments'> | undefined;
  written: CellInput;
  place: Place;
}

/** Builds one cell from any of its four forms. `undefined` for an empty cell, and for an environment where the service does not exist. */
export function buildCell(cell: WrittenAt, context: CellContext): Cell | undefined {
  const { key, service, place } = cell;
  const read = readCell(cell.written, context.roles.isDeclared);
  if (read === undefined) return undefined;
  if (service !== undefined && !service.environments.includes(key.environment)) {
    context.diagnostics.push(notInEnvironment(context.access, key, place, service.environments));
    return undefined;
  }
  if (read.kind === 'none') return { ...read, place };
  if (read.kind === 'same') {
    const sourcePlace = () => below({ place }, 'sameAs');
    const environment = context.resolve('environment', read.text, sourcePlace);
    if (environment === undefined) return { kind: 'broken', place };
    if (service !== undefined && !service.environments.includes(environment)) {
      const { environments } = service;
      context.diagnostics.push(
        sameAsElsewhere(context.access, key, sourcePlace(), environment, environments),
      );
      return { kind: 'broken', place };
    }
    return { kind: 'same', environment, place };
  }
  if (read.hasNone) context.diagnostics.push(noneWithGrants(context.access, key, place));
  const systems = service?.systems ?? NO_SYSTEMS;
  const grants: PlacedGrant[] = [];
  for (const writtenGrant of read.grants) {
    const at: GrantPlace =
      writtenGrant.index === undefined ? { place } : { place, index: writtenGrant.index };
    const grant = buildGrant(key, writtenGrant, { at, systems }, context);
    if (grant !== undefined) grants.push(toPlaced(grant, writtenGrant.input?.scope, at, context));
  }
  return grants.length === 0 ? { kind: 'broken', place } : { kind: 'grants', grants, place };
}

function toPlaced(
  grant: Grant,
  written: string | undefined,
  at: GrantPlace,
  context: CellContext,
): PlacedGrant {
  const placed: PlacedGrant = { grant, place: at.place };
  if (at.index !== undefined) placed.index = at.index;
  if (written === undefined) return placed;
  const { templates } = context.access;
  const scopePlace = () => below(at, 'scope');
  placed.scope = templates.withProject(written, scopePlace);
  grant.scope = templates.withEnvironment(placed.scope, grant.environment, scopePlace);
  return placed;
}

function buildGrant(
  key: CellKey,
  { role: text, input }: WrittenGrant,
  { at, systems }: { at: GrantPlace; systems: readonly string[] },
  context: CellContext,
): Grant | undefined {
  const role = context.roles.resolve(text, systems);
  if ('candidates' in role) {
    context.diagnostics.push(ambiguousRole(text, toGrantPlace(at), role.candidates));
    return undefined;
  }
  if ('meaning' in role) {
    context.diagnostics.push(noRole(context.access, key, toGrantPlace(at), { text, meaning: role.meaning }));
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
  addWritten(grant, input, { at, context });
  const problem = grant.from === undefined ? undefined : checkPeriod(grant, () => below(at, 'from'));
  if (problem !== undefined) context.diagnostics.push(problem);
  return grant;
}

/** Adds each written field to a grant. Fields are set one by one, because a file has up to a hundred thousand grants. */
const addWritten = createAdder<GrantInput, Grant, { at: GrantPlace; context: CellContext }>({
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
  activation: (grant, { activation }, { at, context }) => {
    if (activation !== undefined) grant.activation = buildActivation(activation, at, context);
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
  at: GrantPlace,
  { resolve }: CellContext,
): NonNullable<Grant['activation']> {
  const approver =
    approverText === undefined
      ? undefined
      : resolve('persona', approverText, () => below(at, 'activation', 'approver'));
  return {
    ...(maxDuration !== undefined && { maxDuration }),
    ...(approver !== undefined && { approver }),
    require: normalizeList(require),
  };
}

function below(at: GrantPlace, ...steps: DataPath): Place {
  const { file, path = [] } = toGrantPlace(at);
  return { file, path: path.concat(steps) };
}
