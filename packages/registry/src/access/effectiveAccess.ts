import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { type Assignment, LEVELS, type Level, type Plane } from '../model/enums.js';
import type { Power } from '../model/power.js';
import type { Duty, Grant, Registry } from '../model/registry.js';
import type { AccessCell, InheritedGrant } from './accessCell.js';
import { type ToPowers, toKeyRule } from './rolePowers.js';

/** How a persona comes to its access: by a role here, by a grant on an outer service, by a baseline, or by keys that a role may list. */
export type WayKind = 'role' | 'inherited' | 'baseline' | 'keys';

/** One way by which a persona can do something in a cell. */
export interface Way extends Omit<Power, 'byKeys'> {
  kind: WayKind;
  grant: Grant;
  /** The service on which it is granted, if this is an outer one. */
  from?: string;
}

/** Everything that a persona can do in one cell. */
export interface EffectiveAccess {
  /** In the order of the cell's grants: written ones, then inherited ones. */
  ways: readonly Way[];
}

/** What is asked for: a level (or a higher one), in one plane or in any. */
export interface Ability {
  level: Level;
  plane?: Plane;
}

/** Gives what a persona can do in a cell of a service. Each cell is worked out once. */
export type ToEffectiveAccess = (service: string, cell: AccessCell) => EffectiveAccess;

const NOTHING: EffectiveAccess = { ways: [] };

/**
 * Makes the one function that says what a persona can do (docs/access-model.md, "Effective access"). Pages, cards, files and rules ask it, so that
 * they agree. A further grant only adds ways and never takes one away.
 */
export function createEffectiveAccess(
  { services }: Pick<Registry, 'services'>,
  powersOf: ToPowers,
): ToEffectiveAccess {
  // The index holds the same cells for as long. A WeakMap of so many cells costs the garbage collector more.
  const results = new Map<AccessCell, EffectiveAccess>();
  /** List of inherited grants → what decides about keys on the service → result of a cell that has nothing else. */
  const inheritedResults = new Map<readonly InheritedGrant[], Map<string, EffectiveAccess>>();

  return (serviceId, cell) => {
    const { grants, inherited } = cell;
    if (grants.length === 0) return inherited.length === 0 ? NOTHING : toInherited(inherited, serviceId);
    const known = results.get(cell);
    if (known !== undefined) return known;
    const ways: Way[] = [];
    for (const grant of grants) {
      addWays(ways, grant, grant.baseline === undefined ? 'role' : 'baseline', serviceId);
    }
    if (inherited.length > 0) for (const way of toInherited(inherited, serviceId).ways) ways.push(way);
    // A list that grew has room for more. These lists are as many as cells, and a copy has none.
    const result = { ways: ways.slice() };
    results.set(cell, result);
    return result;
  };

  /** Services inside one service share its list of grants. Most of them have nothing else, and the same answer. */
  function toInherited(inherited: readonly InheritedGrant[], serviceId: string): EffectiveAccess {
    const byKeys = getOrAdd(inheritedResults, inherited, () => new Map<string, EffectiveAccess>());
    return getOrAdd(byKeys, toKeyRule(getEntry(services, serviceId)), () => {
      const ways: Way[] = [];
      for (const { grant, from } of inherited) addWays(ways, grant, 'inherited', serviceId, from);
      return { ways };
    });
  }

  function addWays(ways: Way[], grant: Grant, kind: WayKind, service: string, from?: string): void {
    for (const power of powersOf(service, grant.role)) {
      ways.push(toWay(power.byKeys === true ? 'keys' : kind, grant, power, from));
    }
  }
}

/** Fields are set one by one, because there are several times as many ways as grants. */
function toWay(kind: WayKind, grant: Grant, { plane, level, exact }: Power, from: string | undefined): Way {
  const way: Way = { kind, grant };
  if (plane !== undefined) way.plane = plane;
  if (level !== undefined) way.level = level;
  if (exact !== undefined) way.exact = exact;
  if (from !== undefined) way.from = from;
  return way;
}

/**
 * The best way to do something: an active one before an eligible one, without a condition before one with a condition, and a role of the persona
 * itself before the others. `undefined` if there is none.
 */
export const findWay = ({ ways }: EffectiveAccess, ability: Ability): Way | undefined =>
  bestOf(ways, (way) => givesAbility(way, ability));

/** The best way to do the work of a duty: any of its levels, or a higher one. A duty without levels needs any access. */
export function findDutyWay({ ways }: EffectiveAccess, { levels }: Pick<Duty, 'levels'>): Way | undefined {
  if (levels.length === 0) return bestOf(ways);
  const abilities = levels.map((level): Ability => ({ level }));
  return bestOf(ways, (way) => abilities.some((ability) => givesAbility(way, ability)));
}

/** Whether a way gives a level in a plane. Levels nest inside a plane, unless the way is exact. */
export function givesAbility(way: Power, { level, plane }: Ability): boolean {
  if (way.level === undefined) return false;
  if (plane !== undefined && way.plane !== undefined && way.plane !== plane) return false;
  return way.exact === true ? way.level === level : rankOf(way.level) >= rankOf(level);
}

/** The highest level of the ways that pass the test, in any plane. `undefined` if no such way has a level. */
export function highestLevel(
  { ways }: EffectiveAccess,
  isCounted: (way: Way) => boolean = () => true,
): Level | undefined {
  let highest = -1;
  for (const way of ways) {
    if (way.level === undefined || !isCounted(way)) continue;
    const rank = rankOf(way.level);
    if (rank > highest) highest = rank;
  }
  return LEVELS[highest];
}

const rankOf = (level: Level): number => LEVELS.indexOf(level);

/** The ways whose level is not stated. They are named wherever others are. */
export const unstatedWays = ({ ways }: EffectiveAccess): readonly Way[] =>
  ways.filter(({ level }) => level === undefined);

/** Whether a role of unknown level may give any level. What keys give is less than that: they do no work of a duty for certain. */
export const isUnstatedRole = ({ level, kind }: Way): boolean => level === undefined && kind !== 'keys';

/** The best of the ways that pass the test; the first of equal ones. */
export function bestOf(ways: readonly Way[], isCounted: (way: Way) => boolean = () => true): Way | undefined {
  let best: Way | undefined;
  for (const way of ways) {
    if (isCounted(way) && (best === undefined || costOf(way) < costOf(best))) best = way;
  }
  return best;
}

const ASSIGNMENT_COST: Record<Assignment, number> = { active: 0, eligible: 16 };
const KIND_COST: Record<WayKind, number> = { role: 0, baseline: 1, inherited: 2, keys: 4 };

const costOf = ({ kind, grant }: Way): number =>
  ASSIGNMENT_COST[grant.assignment] + (grant.condition === undefined ? 0 : 8) + KIND_COST[kind];
