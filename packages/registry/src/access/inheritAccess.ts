import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Registry, Service } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { emptyCell, type GrowingCell, type InheritedGrant, type ServiceRows } from './accessCell.js';
import { actsOn, isSeparate } from './findNoEffect.js';

/**
 * Adds to each service the access that its personas have on the service that contains it (`within`): a grant there holds here in the same environment,
 * unless its role does nothing on this kind of resource. A grant on a service without environments holds in all. The time is linear in the cells of the result: the services inside one service share its
 * list of grants.
 *
 * @param rowOf the row of a persona and a service, added if it is not there
 */
export function addInherited(
  { services, roles }: Pick<Registry, 'services' | 'roles'>,
  byService: ReadonlyMap<string, ServiceRows>,
  rowOf: (persona: string, service: string) => Map<string, GrowingCell>,
): void {
  const passedOn = new Map<GrowingCell, readonly InheritedGrant[]>();
  const withEffects = new Map<readonly InheritedGrant[], Map<string, readonly InheritedGrant[]>>();
  const done = new Set<string>();
  for (const service of Object.values(services)) add(service);

  function add({ id, within, environments, provider }: Service): void {
    // A service in a circle has been reported, and the mark stops here.
    if (done.has(id)) return;
    done.add(id);
    if (within === undefined) return;
    const outer = getEntry(services, within);
    if (outer === undefined) return;
    // What the outer service inherits comes first.
    add(outer);
    for (const [persona, outerRow] of byService.get(within) ?? []) {
      for (const environment of environments) {
        const inherited = withEffect(toInherited(outerCells(outerRow, environment), within), { provider });
        if (inherited.length > 0) addToCell(persona, id, environment, inherited);
      }
    }
  }

  function toInherited(cells: readonly GrowingCell[], from: string): readonly InheritedGrant[] {
    const lists = cells.map((cell) =>
      getOrAdd(passedOn, cell, () => [...cell.grants.map((grant) => ({ grant, from })), ...cell.inherited]),
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

  function addToCell(
    persona: string,
    service: string,
    environment: string,
    inherited: readonly InheritedGrant[],
  ): void {
    const row = rowOf(persona, service);
    const cell = getOrAdd(row, environment, () => emptyCell(environment, 'granted'));
    cell.inherited = inherited;
    cell.state = 'granted';
  }
}

/** The cells of the outer service whose grants hold in an environment of the inner one. */
function outerCells(row: ReadonlyMap<string, GrowingCell>, environment: string): GrowingCell[] {
  // Everything inside a service without environments is reached through each environment of the outer service.
  if (environment === SHARED_ENVIRONMENT.id) return [...row.values()];
  return [row.get(environment), row.get(SHARED_ENVIRONMENT.id)].filter((cell) => cell !== undefined);
}
