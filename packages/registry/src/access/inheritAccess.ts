import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Registry, Service } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { type AccessCell, emptyCell, type InheritedGrant, type ServiceRows } from './accessCell.js';
import { actsOn, isSeparate } from './findNoEffect.js';

/** The rows of an index while it is built. */
interface Rows {
  find(persona: string, service: string): Map<string, AccessCell> | undefined;
  set(persona: string, service: string, row: Map<string, AccessCell>): void;
}

/**
 * Adds to each service the access that its personas have on the service that contains it (`within`): a grant there holds here in the same environment,
 * unless its role does nothing on this kind of resource. A grant on a service without environments holds in all. The time is linear in the rows of the
 * result: services inside one service, of which nothing else is said about a persona, share one row.
 */
export function addInherited(
  { services, roles }: Pick<Registry, 'services' | 'roles'>,
  byService: ReadonlyMap<string, ServiceRows>,
  rows: Rows,
): void {
  const passedOn = new Map<AccessCell, readonly InheritedGrant[]>();
  const withEffects = new Map<readonly InheritedGrant[], Map<string, readonly InheritedGrant[]>>();
  /** Row of the outer service → what decides what an inner service inherits → row. Nothing changes a shared row or its cells. */
  const sharedRows = new Map<ReadonlyMap<string, AccessCell>, Map<string, Map<string, AccessCell>>>();
  const done = new Set<string>();
  for (const service of Object.values(services)) add(service);

  function add(service: Service): void {
    const { id, within, environments, provider } = service;
    // A service in a circle has been reported, and the mark stops here.
    if (done.has(id)) return;
    done.add(id);
    if (within === undefined) return;
    const outer = getEntry(services, within);
    if (outer === undefined) return;
    // What the outer service inherits comes first.
    add(outer);
    const key = [isSeparate(service) ? provider : '', ...environments].join(' ');
    for (const [persona, outerRow] of byService.get(within) ?? []) {
      const byKey = getOrAdd(sharedRows, outerRow, () => new Map<string, Map<string, AccessCell>>());
      const inherited = getOrAdd(byKey, key, () => toInheritedRow(outerRow, service, within));
      if (inherited.size === 0) continue;
      const row = rows.find(persona, id);
      if (row === undefined) rows.set(persona, id, inherited);
      else addToRow(row, inherited);
    }
  }

  function toInheritedRow(
    outerRow: ReadonlyMap<string, AccessCell>,
    { environments, provider }: Pick<Service, 'environments' | 'provider'>,
    from: string,
  ): Map<string, AccessCell> {
    const row = new Map<string, AccessCell>();
    for (const environment of environments) {
      const inherited = withEffect(toInherited(outerCells(outerRow, environment), from), { provider });
      if (inherited.length > 0) row.set(environment, { ...emptyCell(environment, 'granted'), inherited });
    }
    return row;
  }

  function toInherited(cells: readonly AccessCell[], from: string): readonly InheritedGrant[] {
    const lists = cells.map((cell) =>
      cell.grants.length === 0
        ? cell.inherited
        : getOrAdd(passedOn, cell, () => [
            ...cell.grants.map((grant) => ({ grant, from })),
            ...cell.inherited,
          ]),
    );
    if (lists.length === 1 && lists[0] !== undefined) return lists[0];
    // A grant that holds in each environment of the outer service is one grant.
    return [...new Map(lists.flat().map((one) => [one.grant, one])).values()];
  }

  /** Those whose role does something on resources of the provider. The services of one provider share the list, too. */
  function withEffect(
    inherited: readonly InheritedGrant[],
    service: Pick<Service, 'provider'>,
  ): readonly InheritedGrant[] {
    if (!isSeparate(service)) return inherited;
    const byProvider = getOrAdd(withEffects, inherited, () => new Map<string, readonly InheritedGrant[]>());
    return getOrAdd(byProvider, service.provider ?? '', () => {
      const kept = inherited.filter(({ grant }) => actsOn(getEntry(roles, grant.role) ?? {}, service));
      return kept.length === inherited.length ? inherited : kept;
    });
  }
}

/** Adds what is inherited to a row that says something itself. */
function addToRow(row: Map<string, AccessCell>, inherited: ReadonlyMap<string, AccessCell>): void {
  for (const [environment, cell] of inherited) {
    const own = row.get(environment);
    if (own === undefined) {
      row.set(environment, cell);
      continue;
    }
    own.inherited = cell.inherited;
    own.state = 'granted';
  }
}

/** The cells of the outer service whose grants hold in an environment of the inner one. */
function outerCells(row: ReadonlyMap<string, AccessCell>, environment: string): AccessCell[] {
  // Everything inside a service without environments is reached through each environment of the outer service.
  if (environment === SHARED_ENVIRONMENT.id) return [...row.values()];
  return [row.get(environment), row.get(SHARED_ENVIRONMENT.id)].filter((cell) => cell !== undefined);
}
