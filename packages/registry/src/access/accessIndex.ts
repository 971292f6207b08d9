import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { CellState } from '../model/enums.js';
import type { Grant, NoAccess, Registry } from '../model/registry.js';

/** The access of one persona to one service in one environment. The four states are never merged. */
export interface AccessCell {
  environment: string;
  state: CellState;
  /** In the order of the data. Empty unless granted. */
  grants: readonly Grant[];
  /** The reason why there is no access. */
  reason?: string;
  /** The environment that the cell repeats, if it is written as `sameAs`. */
  sameAs?: string;
}

/** environment → cell, only for cells that are written. */
export type AccessRow = ReadonlyMap<string, AccessCell>;

/** Lookups over a registry's access, all by id. Built once per registry, in time linear in its grants. */
export interface AccessIndex {
  /** persona → service → environment → cell. */
  byPersona: ReadonlyMap<string, ReadonlyMap<string, AccessRow>>;
  /** service → persona → environment → cell; the same cells. */
  byService: ReadonlyMap<string, ReadonlyMap<string, AccessRow>>;
  /** Environments in order. */
  environments: readonly string[];
  /** service → environments in which it exists. */
  existsIn: ReadonlyMap<string, ReadonlySet<string>>;
}

interface WrittenCell extends AccessCell {
  grants: Grant[];
}
type Rows = Map<string, Map<string, Map<string, WrittenCell>>>;

export function buildAccessIndex(registry: Registry): AccessIndex {
  const byPersona: Rows = new Map();
  const byService: Rows = new Map();

  function rowOf({ persona, service }: Grant | NoAccess): Map<string, WrittenCell> {
    const services = getOrAdd(byPersona, persona, () => new Map<string, Map<string, WrittenCell>>());
    const existing = services.get(service);
    if (existing !== undefined) return existing;
    const row = new Map<string, WrittenCell>();
    services.set(service, row);
    getOrAdd(byService, service, () => new Map<string, Map<string, WrittenCell>>()).set(persona, row);
    return row;
  }

  for (const grant of registry.grants) {
    const { environment, sameAs } = grant;
    const cell = getOrAdd(rowOf(grant), environment, () => ({
      environment,
      state: 'granted' as const,
      grants: [],
      ...(sameAs !== undefined && { sameAs }),
    }));
    cell.grants.push(grant);
  }
  for (const noAccess of registry.noAccess) {
    const { environment, reason, sameAs } = noAccess;
    getOrAdd(rowOf(noAccess), environment, () => ({
      environment,
      state: 'none' as const,
      grants: [],
      ...(reason !== undefined && { reason }),
      ...(sameAs !== undefined && { sameAs }),
    }));
  }
  return {
    byPersona,
    byService,
    environments: entriesOf(registry.environments).map(({ id }) => id),
    existsIn: new Map(
      Object.values(registry.services).map(({ id, environments }) => [id, new Set(environments)]),
    ),
  };
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
  return { environment, state: exists ? 'undocumented' : 'not-applicable', grants: [] };
}

/** A persona's cells on a service, one per environment, in order. */
export function cellsOf(index: AccessIndex, persona: string, service: string): AccessCell[] {
  return index.environments.map((environment) => cellOf(index, persona, service, environment));
}
