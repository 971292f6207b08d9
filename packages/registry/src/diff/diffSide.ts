import type { AccessCell } from '../access/accessCell.js';
import { type AccessIndex, buildAccessIndex } from '../access/accessIndex.js';
import { beginOf, hasEnded } from '../access/grantState.js';
import { scopeOf } from '../access/scopeOf.js';
import { getEntry } from '../lookup/entries.js';
import type { Power } from '../model/power.js';
import type { Grant, Registry } from '../model/registry.js';
import type { Holding } from './accessDiff.js';

/** One version of the data, with what personas have or will have. */
export interface DiffSide {
  registry: Registry;
  index: AccessIndex;
}

/**
 * Indexes what personas have and what they will have. Grants that have ended are left out. Those that have not begun are in: whoever reviews a change
 * has to see access that begins tomorrow.
 */
export function createSide(registry: Registry): DiffSide {
  const { asOf: _, ...timeless } = registry;
  const grants = registry.grants.filter((grant) => !hasEnded(grant, registry));
  return { registry, index: buildAccessIndex({ ...timeless, grants }) };
}

/** All that a persona has in a cell. */
export function toHoldings(
  cell: AccessCell | undefined,
  persona: string,
  service: string,
  side: DiffSide,
): Holding[] {
  if (cell === undefined) return [];
  const { environment } = cell;
  const own = cell.grants.map((grant) => toHolding(grant, { persona, service, environment }, side));
  const inherited = cell.inherited.map(({ grant, from }) => ({
    ...toHolding(grant, { persona, service, environment }, side),
    how: 'inherited' as const,
    from,
  }));
  return [...own, ...inherited];
}

function toHolding(
  grant: Grant,
  key: Pick<Holding, 'persona' | 'service' | 'environment'>,
  { registry, index }: DiffSide,
): Holding {
  const { role, baseline, assignment, condition, until, activation } = grant;
  const begins = beginOf(grant, registry);
  const scope = scopeOf(grant, registry);
  return {
    ...key,
    role,
    how: baseline === undefined ? 'role' : 'baseline',
    ...(baseline !== undefined && { baseline }),
    assignment,
    ...(condition !== undefined && { condition }),
    ...(begins !== undefined && { begins }),
    ...(until !== undefined && { until }),
    ...(scope !== undefined && { scope }),
    ...(activation !== undefined && { activation }),
    ...factsOf(registry, role),
    powers: index.powersOf(key.service, role),
    grant,
  };
}

const factsOf = ({ roles }: Registry, id: string): Pick<Holding, 'privileged' | 'grantsAccess'> => {
  const role = getEntry(roles, id);
  return { privileged: role?.privileged === true, grantsAccess: role?.grantsAccess === true };
};

/** What a role gives on a service, as a text to compare. */
export function toPowersKey(side: DiffSide, service: string, role: string): string {
  const { privileged, grantsAccess } = factsOf(side.registry, role);
  const marks = `${privileged ? 'privileged ' : ''}${grantsAccess ? 'grants-access' : ''}`;
  return `${marks};${toPowersText(side.index.powersOf(service, role))}`;
}

/** Field by field, because the order of keys says nothing. */
export const toPowersText = (powers: readonly Power[]): string =>
  powers
    .map(({ plane, level, exact, byKeys }) => `${plane ?? ''} ${level ?? ''} ${exact ?? ''} ${byKeys ?? ''}`)
    .sort()
    .join(';');
