import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { CellInput, GrantInput } from '../model/data.js';
import type { DataPath, Diagnostic, Place } from '../model/diagnostic.js';
import type { System } from '../model/enums.js';
import type { Grant } from '../model/registry.js';
import { expandTemplate } from '../values/expandTemplate.js';
import { normalizeList } from '../values/normalizeList.js';
import type { AccessContext, AccessSource } from './accessContext.js';
import { readCell } from './readCell.js';
import type { RoleResolver } from './roleResolver.js';

/** A grant as it is written in a cell, for that cell. */
export interface PlacedGrant {
  grant: Grant;
  place: Place;
  /** As written, for the cells that repeat it: templates stand for each one's own environment. */
  scope?: string;
}

export type Cell = { place: Place } & (
  | { kind: 'grants'; grants: PlacedGrant[] }
  | { kind: 'none'; reason?: string }
  | { kind: 'same'; environment: string }
  /** Says something that makes no sense, which has been told. */
  | { kind: 'broken' }
);
/** One persona's cells on one service: environment → cell. */
export type Row = Map<string, Cell>;
/** persona → service → row; ids, in the order in which the data names them first. */
export type Grid = Map<string, Map<string, Row>>;

export interface CellKey {
  persona: string;
  service: string;
  environment: string;
}

const NO_SYSTEMS: readonly System[] = [];
/** What most grants say of evidence and exceptions: one list for all of them. */
const NOTHING: readonly never[] = [];

/** All files' grids in one, with references resolved and each cell in one of four forms. Two spellings of a cell's keys are one cell. */
export function readGrid(
  sources: readonly AccessSource[],
  context: AccessContext,
  roles: RoleResolver,
): { grid: Grid; diagnostics: Diagnostic[] } {
  const grid: Grid = new Map();
  const diagnostics: Diagnostic[] = [];
  const resolve = createResolver(context);

  for (const { file, access } of sources) {
    const keyPlace = (...path: DataPath): Place => ({ file, path: ['access', ...path], target: 'key' });
    for (const [personaText, services] of Object.entries(access)) {
      const persona = resolve('persona', personaText, () => keyPlace(personaText));
      if (persona === undefined) continue;
      for (const [serviceText, environments] of Object.entries(services ?? {})) {
        const service = resolve('service', serviceText, () => keyPlace(personaText, serviceText));
        if (service === undefined) continue;
        for (const [environmentText, cell] of Object.entries(environments ?? {})) {
          const path = ['access', personaText, serviceText, environmentText];
          const environment = resolve('environment', environmentText, () => ({ file, path, target: 'key' }));
          if (environment === undefined) continue;
          readInto({ persona, service, environment }, cell, { file, path });
        }
      }
    }
  }
  return { grid, diagnostics };

  function readInto(key: CellKey, written: CellInput, place: Place): void {
    const cell = toCell(key, written, place);
    if (cell === undefined) return;
    const services = getOrAdd(grid, key.persona, () => new Map<string, Row>());
    const row: Row = getOrAdd(services, key.service, () => new Map());
    const earlier = row.get(key.environment);
    row.set(key.environment, earlier === undefined ? cell : mergeCells(key, earlier, cell));
  }

  function toCell(key: CellKey, written: CellInput, place: Place): Cell | undefined {
    const read = readCell(written);
    if (read === undefined) return undefined;
    const environments = getEntry(context.services, key.service)?.environments;
    if (environments !== undefined && !environments.includes(key.environment)) {
      diagnostics.push({
        code: 'not-in-environment',
        severity: 'error',
        message: `${serviceName(context, key)} does not exist in ${environmentName(context, key)}, and the access of "${key.persona}" names it.`,
        place: { ...place, target: 'key' },
        valid: environments,
        hint: `Take the cell out, or add "${key.environment}" to the service's \`environments\`.`,
      });
      return undefined;
    }
    if (read.kind === 'none') return { ...read, place };
    if (read.kind === 'same') {
      const environment = resolve('environment', read.text, () => below(place, 'sameAs'));
      return environment === undefined ? { kind: 'broken', place } : { kind: 'same', environment, place };
    }
    if (read.hasNone) diagnostics.push(noneWithGrants(describeCell(context, key), place));
    const grants: PlacedGrant[] = [];
    for (const { input, index } of read.grants) {
      const grantPlace: Place = index === undefined ? place : below(place, index);
      const grant = toGrant(key, input, grantPlace);
      if (grant === undefined) continue;
      grants.push(
        input.scope === undefined
          ? { grant, place: grantPlace }
          : { grant, place: grantPlace, scope: input.scope },
      );
    }
    return grants.length === 0 ? { kind: 'broken', place } : { kind: 'grants', grants, place };
  }

  function toGrant(key: CellKey, grant: GrantInput, place: Place): Grant | undefined {
    const role = roles.resolve(grant.role, getEntry(context.services, key.service)?.systems ?? NO_SYSTEMS);
    if ('candidates' in role) {
      diagnostics.push({
        code: 'ambiguous-reference',
        severity: 'error',
        message: `"${grant.role}" may be any of ${role.candidates.length} roles.`,
        place,
        valid: role.candidates,
        hint: "Write the role's id.",
      });
      return undefined;
    }
    // Fields are set one by one: there are as many grants as a file is long, and conditional spreads cost several times as much.
    const { persona, service, environment } = key;
    const granted: Grant = {
      persona,
      service,
      environment,
      role: role.id,
      assignment: grant.assignment ?? 'active',
      evidence: grant.evidence === undefined ? NOTHING : normalizeList(grant.evidence),
      exceptions: grant.exceptions ?? NOTHING,
    };
    if (role.formerName !== undefined) granted.formerName = role.formerName;
    if (grant.scope !== undefined) granted.scope = expandTemplate(grant.scope, { env: environment });
    if (grant.until !== undefined) granted.until = grant.until;
    if (grant.activation !== undefined) granted.activation = toActivation(grant.activation, place);
    if (grant.condition !== undefined) granted.condition = grant.condition;
    if (grant.why !== undefined) granted.why = grant.why;
    return granted;
  }

  function toActivation(
    { maxDuration, approver: approverText, require }: NonNullable<GrantInput['activation']>,
    place: Place,
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

  function mergeCells(key: CellKey, earlier: Cell, later: Cell): Cell {
    if (earlier.kind === 'broken' || (earlier.kind === 'none' && later.kind === 'none')) return earlier;
    if (later.kind === 'broken') return later;
    if (earlier.kind === 'grants' && later.kind === 'grants') {
      return { ...earlier, grants: [...earlier.grants, ...later.grants] };
    }
    const related = [{ message: 'The other one is here.', place: earlier.place }];
    if (earlier.kind === 'same' || later.kind === 'same') {
      diagnostics.push({
        code: 'cell-written-twice',
        severity: 'error',
        message: `${describeCell(context, key)} is written twice, once as the same as another environment.`,
        place: later.place,
        related,
        hint: 'Keep one of the two.',
      });
    } else {
      diagnostics.push({ ...noneWithGrants(describeCell(context, key), later.place), related });
    }
    return earlier.kind === 'grants' ? earlier : later;
  }
}

function below({ file, path = [] }: Place, ...steps: DataPath): Place {
  return { file, path: path.concat(steps) };
}

type Names = Pick<AccessContext, 'services' | 'environments'>;

/** What a message calls a cell: `The access of "P005" to "Azure Machine Learning" in "Production"`. */
export function describeCell(context: Names, key: CellKey): string {
  return `The access of "${key.persona}" to ${serviceName(context, key)} in ${environmentName(context, key)}`;
}

function serviceName({ services }: Names, { service }: CellKey): string {
  return `"${getEntry(services, service)?.name ?? service}"`;
}

function environmentName({ environments }: Names, { environment }: CellKey): string {
  return `"${getEntry(environments, environment)?.name ?? environment}"`;
}

function noneWithGrants(cell: string, place: Place): Diagnostic {
  return {
    code: 'none-with-grants',
    severity: 'error',
    message: `${cell} is both none and granted.`,
    place,
    hint: 'Keep `none` or the grants.',
  };
}

/** Each text is resolved once, and again only where it fails: each mistake is told at its own place. */
function createResolver({ resolve }: AccessContext) {
  const known = {
    persona: new Map<string, string>(),
    service: new Map<string, string>(),
    environment: new Map<string, string>(),
  };
  return (kind: keyof typeof known, text: string, place: () => Place): string | undefined => {
    const ids = known[kind];
    const id = ids.get(text) ?? resolve(kind, text, place());
    if (id !== undefined) ids.set(text, id);
    return id;
  };
}
