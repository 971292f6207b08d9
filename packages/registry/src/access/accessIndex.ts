import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Grant, NoAccess, Persona, Registry } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { ENGLISH } from '../words/words.js';
import { type AccessCell, type AccessRows, emptyCell, isSameCell } from './accessCell.js';
import { createDutyServices, type IsDoneOn } from './createDutyServices.js';
import { createEffectiveAccess, type ToEffectiveAccess } from './effectiveAccess.js';
import { createGrantState } from './grantState.js';
import { addInherited } from './inheritAccess.js';
import { isPastItsEnd } from './isPastItsEnd.js';
import { createRolePowers, type ToPowers } from './rolePowers.js';
import { toApartReason } from './toApartReason.js';

/** Lookups over a registry's access, all by id. Built once per registry, in time linear in its grants and in what is inherited. */
export interface AccessIndex {
  /** persona → service → environment → cell. */
  byPersona: AccessRows;
  /** service → persona → environment → cell; the same cells. */
  byService: AccessRows;
  /** Environments in order. */
  environments: readonly string[];
  /** service → environments in which it exists. */
  existsIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a persona can do in a cell of a service. */
  effectiveAccess: ToEffectiveAccess;
  /** What a role allows on a service. */
  powersOf: ToPowers;
  /** Whether a duty is done on a service. */
  isDoneOn: IsDoneOn;
  /** How many personas have nothing documented in an environment of a service. While there are some, "nobody" is not certain. */
  undocumentedIn: (service: string, environment: string) => number;
}

type Rows = Map<string, Map<string, Map<string, AccessCell>>>;

export function buildAccessIndex(registry: Registry): AccessIndex {
  const byPersona: Rows = new Map();
  const byService: Rows = new Map();

  const findRow = (persona: string, service: string) => byPersona.get(persona)?.get(service);
  function setRow(persona: string, service: string, row: Map<string, AccessCell>): void {
    getOrAdd(byPersona, persona, () => new Map<string, Map<string, AccessCell>>()).set(service, row);
    getOrAdd(byService, service, () => new Map<string, Map<string, AccessCell>>()).set(persona, row);
  }
  function rowOf(persona: string, service: string): Map<string, AccessCell> {
    const existing = findRow(persona, service);
    if (existing !== undefined) return existing;
    const row = new Map<string, AccessCell>();
    setRow(persona, service, row);
    return row;
  }

  const cellsWithApart: AccessCell[] = [];
  const stateOf = createGrantState(registry);
  /** Adds grants of one cell. */
  function addGrants(first: Grant, grants: Grant[]): void {
    const { environment, sameAs } = first;
    const row = rowOf(first.persona, first.service);
    const cell = getOrAdd(row, environment, () => emptyCell(environment, 'none', sameAs));
    if (grants.every((grant) => stateOf(grant) === 'granted')) {
      // The list of a run is the list of most cells: a list that grows one by one takes several times as much memory.
      cell.grants = cell.grants.length === 0 ? grants : [...cell.grants, ...grants];
      cell.state = 'granted';
      return;
    }
    for (const grant of grants) {
      const state = stateOf(grant);
      if (state === 'granted') {
        cell.grants = [...cell.grants, grant];
        cell.state = 'granted';
        continue;
      }
      if (cell.apart.length === 0) cellsWithApart.push(cell);
      cell.apart = [...cell.apart, { grant, state }];
    }
  }

  // The grants of a cell follow one another, except those of baselines.
  let start = 0;
  for (const [index, grant] of registry.grants.entries()) {
    const next = registry.grants[index + 1];
    if (next !== undefined && isSameCell(grant, next)) continue;
    addGrants(grant, registry.grants.slice(start, index + 1));
    start = index + 1;
  }
  for (const noAccess of registry.noAccess) addNoAccess(rowOf(noAccess.persona, noAccess.service), noAccess);
  addInherited(registry, byService, { find: findRow, set: setRow });
  for (const { persona, service, environment } of registry.noAccess) {
    const cell = rowOf(persona, service).get(environment);
    if (cell !== undefined && (cell.state === 'granted' || cell.apart.length > 0)) cell.saysNone = true;
  }
  for (const cell of cellsWithApart) explainApart(cell, registry);
  const powersOf = createRolePowers(registry);
  const effectiveAccess = createEffectiveAccess(registry, powersOf);
  return {
    byPersona,
    byService,
    environments: entriesOf(registry.environments).map(({ id }) => id),
    existsIn: new Map(
      Object.values(registry.services).map(({ id, environments }) => [id, new Set(environments)]),
    ),
    effectiveAccess,
    powersOf,
    isDoneOn: createDutyServices(registry, byPersona, effectiveAccess),
    undocumentedIn: createUndocumentedCount(Object.values(registry.personas), registry, byService),
  };
}

/** A persona that has ended is not counted: it has no access, whatever is written. Rows of other personas are not looked at. */
export function createUndocumentedCount(
  personas: readonly Persona[],
  registry: Pick<Registry, 'asOf'>,
  byService: AccessRows,
): AccessIndex['undocumentedIn'] {
  const present = new Set(
    personas.flatMap((persona) => (isPastItsEnd(persona, registry) ? [] : [persona.id])),
  );
  return (service, environment) => {
    let documented = 0;
    for (const [persona, row] of byService.get(service) ?? []) {
      if (row.has(environment) && present.has(persona)) documented++;
    }
    return present.size - documented;
  };
}

function addNoAccess(row: Map<string, AccessCell>, { environment, reason, sameAs }: NoAccess): void {
  const existing = row.get(environment);
  const cell = existing ?? emptyCell(environment, 'none', sameAs);
  row.set(environment, cell);
  if (reason !== undefined) cell.reason = reason;
}

/** Gives a cell the reason why it has no access, if none of its grants gives any. */
function explainApart(cell: AccessCell, registry: Pick<Registry, 'roles' | 'asOf'>): void {
  if (cell.state !== 'none' || cell.reason !== undefined || cell.apart.length === 0) return;
  cell.reason = toApartReason(cell, registry, ENGLISH, (iso) => iso);
  cell.explained = true;
}

/** The cell of a persona, a service and an environment, also for cells that are not written. */
export function cellOf(
  index: AccessIndex,
  persona: string,
  service: string,
  environment: string,
): AccessCell {
  const written = index.byPersona.get(persona)?.get(service)?.get(environment);
  if (written !== undefined) return written;
  const exists = index.existsIn.get(service)?.has(environment) ?? true;
  return emptyCell(environment, exists ? 'undocumented' : 'not-applicable');
}

/** A persona's cells on a service, one per environment, in order. A service without environments has one cell. */
export function cellsOf(index: AccessIndex, persona: string, service: string): AccessCell[] {
  return environmentsOf(index, service).map((environment) => cellOf(index, persona, service, environment));
}

const SHARED: readonly string[] = [SHARED_ENVIRONMENT.id];

/** The environments that the cells of a service have: all of the registry, or the shared one. */
const environmentsOf = ({ existsIn, environments }: AccessIndex, service: string): readonly string[] =>
  existsIn.get(service)?.has(SHARED_ENVIRONMENT.id) ? SHARED : environments;
