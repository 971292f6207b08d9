import { getEntry } from '../lookup/entries.js';
import type { ActivationInput, CellInput, GrantInput } from '../model/data.js';
import type { DataPath, Diagnostic, Place } from '../model/diagnostic.js';
import type { System } from '../model/enums.js';
import type { Grant } from '../model/registry.js';
import { expandTemplate } from '../values/expandTemplate.js';
import { normalizeList } from '../values/normalizeList.js';
import type { AccessContext } from './accessContext.js';
import type { Cell, CellKey, PlacedGrant } from './grid.js';
import { ambiguousRole, noneWithGrants, noRole, notInEnvironment } from './gridProblems.js';
import { readCell } from './readCell.js';
import type { RoleResolver } from './roleResolver.js';

/** What cells are built with, made once for the whole grid. */
export interface CellContext {
  access: AccessContext;
  roles: RoleResolver;
  /** The id that a text means; `undefined` when that has been reported. */
  resolve(kind: 'persona' | 'service' | 'environment', text: string, place: () => Place): string | undefined;
  diagnostics: Diagnostic[];
}

const NO_SYSTEMS: readonly System[] = [];
/** What most grants say of evidence and exceptions: one list for all of them. */
const NOTHING: readonly never[] = [];

/** One cell in one of its four forms; nothing where nothing is written, or where the service does not exist. */
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
    const environment = context.resolve('environment', read.text, () => below(place, 'sameAs'));
    return environment === undefined ? { kind: 'broken', place } : { kind: 'same', environment, place };
  }
  if (read.hasNone) context.diagnostics.push(noneWithGrants(context.access, key, place));
  const grants: PlacedGrant[] = [];
  for (const { input, index } of read.grants) {
    const grantPlace: Place = index === undefined ? place : below(place, index);
    const grant = buildGrant(key, input, grantPlace, context);
    if (grant === undefined) continue;
    grants.push(
      input.scope === undefined
        ? { grant, place: grantPlace }
        : { grant, place: grantPlace, scope: input.scope },
    );
  }
  return grants.length === 0 ? { kind: 'broken', place } : { kind: 'grants', grants, place };
}

function buildGrant(
  key: CellKey,
  written: GrantInput,
  place: Place,
  context: CellContext,
): Grant | undefined {
  const systems = getEntry(context.access.services, key.service)?.systems ?? NO_SYSTEMS;
  const role = context.roles.resolve(written.role, systems);
  if ('candidates' in role) {
    context.diagnostics.push(ambiguousRole(written.role, place, role.candidates));
    return undefined;
  }
  if ('says' in role) {
    context.diagnostics.push(noRole(context.access, key, place, { text: written.role, says: role.says }));
    return undefined;
  }
  // Fields are set one by one: there are as many grants as a file is long, and conditional spreads cost several times as much.
  const { persona, service, environment } = key;
  const grant: Grant = {
    persona,
    service,
    environment,
    role: role.id,
    assignment: written.assignment ?? 'active',
    evidence: written.evidence === undefined ? NOTHING : normalizeList(written.evidence),
    exceptions: written.exceptions ?? NOTHING,
  };
  if (role.formerName !== undefined) grant.formerName = role.formerName;
  if (written.scope !== undefined) grant.scope = expandTemplate(written.scope, { env: environment });
  if (written.until !== undefined) grant.until = written.until;
  if (written.activation !== undefined)
    grant.activation = buildActivation(written.activation, place, context);
  if (written.condition !== undefined) grant.condition = written.condition;
  if (written.why !== undefined) grant.why = written.why;
  return grant;
}

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
