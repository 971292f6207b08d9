import type { AccessCell, AccessRow, AccessRows, InheritedGrant } from '../access/accessCell.js';
import { beginOf } from '../access/grantState.js';
import { scopeOf } from '../access/scopeOf.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Grant, Registry } from '../model/registry.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import {
  type AccessChange,
  ASPECTS,
  type Aspect,
  ESCALATIONS,
  type Escalation,
  type Holding,
} from './accessDiff.js';
import { type DiffSide, toHoldings, toPowersKey } from './diffSide.js';
import { findEscalations } from './findEscalations.js';
import type { Matches } from './matchEntities.js';

/** Both versions, and what is one in them. */
export interface Sides {
  before: DiffSide;
  after: DiffSide;
  matches: Matches;
}

/** What personas gain and lose in each cell. The time is linear in the cells; only a cell that differs is looked at role by role. */
export function diffAccess(sides: Sides): AccessChange[] {
  const { before, after, matches } = sides;
  const isSame = createCellComparison(sides);
  const changes: AccessChange[] = [];
  for (const [persona, services] of after.index.byPersona) {
    const oldServices = before.index.byPersona.get(matches.toOld('persona', persona));
    for (const [service, row] of services) {
      const oldRow = oldServices?.get(matches.toOld('service', service));
      for (const cell of row.values()) {
        const old = oldRow?.get(matches.toOld('environment', cell.environment));
        if (isSame(old, cell, service)) continue;
        diffCell(changes, { persona, service, environment: cell.environment, old, cell }, sides);
      }
    }
  }
  for (const [oldPersona, services] of before.index.byPersona) {
    const persona = matches.toNew('persona', oldPersona);
    for (const [oldService, row] of services) {
      const service = matches.toNew('service', oldService);
      for (const old of row.values()) {
        const environment = matches.toNew('environment', old.environment);
        // The loop above has seen the others.
        if (findCell(after.index.byPersona, persona, service, environment) !== undefined) continue;
        diffCell(changes, { persona, service, environment, old, cell: undefined }, sides);
      }
    }
  }
  return changes;
}

export const findCell = (
  rows: AccessRows,
  persona: string,
  service: string,
  environment: string,
): AccessCell | undefined => rowOf(rows, persona, service)?.get(environment);

const rowOf = (rows: AccessRows, persona: string, service: string): AccessRow | undefined =>
  rows.get(persona)?.get(service);

/** Whether two cells give the same. Lists of inherited grants are shared by services, so their comparison is remembered. */
function createCellComparison({ before, after, matches }: Sides) {
  const powers = new Map<string, Map<string, boolean>>();
  const lists = new Map<readonly InheritedGrant[], Map<readonly InheritedGrant[], boolean>>();
  const hasSamePowers = (service: string, role: string): boolean =>
    getOrAdd(
      getOrAdd(powers, service, () => new Map<string, boolean>()),
      role,
      () =>
        toPowersKey(before, matches.toOld('service', service), matches.toOld('role', role)) ===
        toPowersKey(after, service, role),
    );
  const isSameGrant = createGrantComparison({ before, after, matches });
  const hasOtherTier = createTierComparison({ before, after, matches });
  const isSameList = (old: readonly InheritedGrant[], now: readonly InheritedGrant[]): boolean =>
    old.length === now.length &&
    now.every(({ grant, from }, index) => {
      const other = old[index];
      return (
        other !== undefined &&
        matches.toNew('service', other.from) === from &&
        isSameGrant(other.grant, grant)
      );
    });
  return (old: AccessCell | undefined, now: AccessCell, service: string): boolean => {
    if (old === undefined) return now.grants.length + now.inherited.length === 0;
    if (hasOtherTier(now.environment)) return false;
    if (old.grants.length !== now.grants.length || old.inherited.length !== now.inherited.length)
      return false;
    for (const [index, grant] of now.grants.entries()) {
      const other = old.grants[index];
      if (other === undefined || !isSameGrant(other, grant) || !hasSamePowers(service, grant.role))
        return false;
    }
    if (now.inherited.length === 0) return true;
    const ofOld = getOrAdd(lists, old.inherited, () => new Map<readonly InheritedGrant[], boolean>());
    return (
      getOrAdd(ofOld, now.inherited, () => isSameList(old.inherited, now.inherited)) &&
      now.inherited.every(({ grant }) => hasSamePowers(service, grant.role))
    );
  };
}

/** Whether an environment has become production, or is it no longer: then the same roles are more, or less. */
function createTierComparison({ before, after, matches }: Sides): (environment: string) => boolean {
  const known = new Map<string, boolean>();
  return (environment) =>
    getOrAdd(known, environment, () => {
      const old = matches.toOld('environment', environment);
      return (
        getEntry(before.registry.environments, old) !== undefined &&
        isOfProduction(before.registry, old) !== isOfProduction(after.registry, environment)
      );
    });
}

/** Whether two grants have the same role on the same terms. Where they are is not compared. */
export function createGrantComparison({ before, after, matches }: Sides) {
  return (old: Grant, now: Grant): boolean =>
    matches.toNew('role', old.role) === now.role &&
    old.assignment === now.assignment &&
    old.until === now.until &&
    old.condition === now.condition &&
    (old.baseline === undefined ? undefined : matches.toNew('baseline', old.baseline)) === now.baseline &&
    beginOf(old, before.registry) === beginOf(now, after.registry) &&
    scopeOf(old, before.registry) === scopeOf(now, after.registry) &&
    toActivationText(old.activation, matches) === toActivationText(now.activation);
}

function toActivationText(activation: Grant['activation'], matches?: Matches): string {
  if (activation === undefined) return '';
  const { maxDuration = '', approver, require } = activation;
  const who = approver === undefined ? '' : (matches?.toNew('persona', approver) ?? approver);
  return [maxDuration, who, ...[...require].sort()].join('\n');
}

interface CellPair {
  persona: string;
  service: string;
  environment: string;
  old: AccessCell | undefined;
  cell: AccessCell | undefined;
}

function diffCell(changes: AccessChange[], pair: CellPair, sides: Sides): void {
  const { before, after, matches } = sides;
  const { persona, service, environment, old, cell } = pair;
  const [oldPersona, oldService] = [matches.toOld('persona', persona), matches.toOld('service', service)];
  const olds = toHoldings(old, oldPersona, oldService, before);
  const news = toHoldings(cell, persona, service, after);
  const isNowProduction = isOfProduction(after.registry, environment);
  const isProduction =
    isNowProduction || isOfProduction(before.registry, matches.toOld('environment', environment));
  const hasOtherTier =
    old !== undefined && cell !== undefined && createTierComparison(sides)(cell.environment);
  const isSameRole = (one: string, other: string) => matches.toNew('role', one) === other;
  const isSameRoleBack = (one: string, other: string) => isSameRole(other, one);
  const aspectsOf = (one: Holding, other: Holding) => findAspects(one, other, { matches, hasOtherTier });

  const add = (one: Holding | undefined, other: Holding | undefined) => {
    const escalations =
      other === undefined
        ? []
        : findEscalations(other, hasOtherTier && isNowProduction ? [] : olds, isSameRole);
    // The other way round: what nothing covers any more is lost.
    const losses =
      one === undefined
        ? []
        : findEscalations(one, hasOtherTier && !isNowProduction ? [] : news, isSameRoleBack);
    changes.push({
      kind: one === undefined ? 'gained' : other === undefined ? 'lost' : 'changed',
      persona,
      service,
      environment,
      ...(one && { before: one }),
      ...(other && { after: other }),
      aspects: one && other ? aspectsOf(one, other) : [],
      escalations: escalations.length > 0 && isProduction ? withProduction(escalations) : escalations,
      isCovered: escalations.length + losses.length === 0,
      isProduction,
    });
  };
  const left = [...olds];
  const take = (isPartner: (one: Holding) => boolean): Holding | undefined => {
    const index = left.findIndex(isPartner);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const isEqual = (one: Holding, other: Holding) =>
    isSameRole(one.role, other.role) && aspectsOf(one, other).length === 0;
  const differing = news.filter((holding) => take((one) => isEqual(one, holding)) === undefined);
  // A partner that comes by the same way is nearer than one that comes by another.
  const tests: ((one: Holding, other: Holding) => boolean)[] = [
    (one, other) => isSameRole(one.role, other.role) && one.how === other.how,
    (one, other) => isSameRole(one.role, other.role),
  ];
  let open = differing;
  for (const test of tests) {
    open = open.filter((holding) => {
      const partner = take((one) => test(one, holding));
      if (partner !== undefined) add(partner, holding);
      return partner === undefined;
    });
  }
  for (const holding of open) add(undefined, holding);
  for (const holding of left) add(holding, undefined);
}

export const withProduction = (escalations: readonly Escalation[]): Escalation[] =>
  ESCALATIONS.filter((one) => one === 'production' || escalations.includes(one));

export const isOfProduction = ({ environments }: Registry, id: string): boolean =>
  id === SHARED_ENVIRONMENT.id || getEntry(environments, id)?.tier === 'production';

/** What of two holdings of one role differs. */
function findAspects(
  one: Holding,
  other: Holding,
  { matches, hasOtherTier }: { matches: Matches; hasOtherTier: boolean },
): Aspect[] {
  const toNewWay = ({ how, from, baseline }: Holding) =>
    [
      how,
      from && matches.toNew('service', from),
      baseline === undefined ? undefined : matches.toNew('baseline', baseline),
    ].join('\n');
  const differs: Record<Aspect, boolean> = {
    powers: toFacts(one) !== toFacts(other),
    tier: hasOtherTier,
    assignment: one.assignment !== other.assignment,
    condition: one.condition !== other.condition,
    begins: one.begins !== other.begins,
    until: one.until !== other.until,
    scope: one.scope !== other.scope,
    activation: toActivationText(one.activation, matches) !== toActivationText(other.activation),
    how: toNewWay(one) !== [other.how, other.from, other.baseline].join('\n'),
  };
  return ASPECTS.filter((aspect) => differs[aspect]);
}

const toFacts = ({ powers, privileged, grantsAccess }: Holding): string =>
  `${privileged} ${grantsAccess} ${powers
    .map(({ plane, level, exact, byKeys }) => `${plane} ${level} ${exact} ${byKeys}`)
    .sort()
    .join(';')}`;
