import { hasEnded } from '../access/grantState.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { HeldPersona, Person, Registry } from '../model/registry.js';
import {
  type ChangeKind,
  ESCALATIONS,
  type Escalation,
  type Holding,
  type PersonChange,
} from './accessDiff.js';
import { isOfProduction, type Sides, withProduction } from './diffAccess.js';
import { toHoldings } from './diffSide.js';
import { findEscalations, findLongerTerms } from './findEscalations.js';

type Period = Pick<HeldPersona, 'from' | 'until'>;

/** The people of both versions who are not shown. */
export interface HiddenPeople {
  before: Readonly<Record<string, Person>>;
  after: Readonly<Record<string, Person>>;
}

/** Who holds a persona, who does no longer, and until when. What the persona has comes with it. */
export function diffPeople(sides: Sides, hidden?: HiddenPeople): PersonChange[] {
  const { before, after, matches } = sides;
  const holdingsOf = createHoldings(sides);
  // Somebody who is shown in one version only holds what they held.
  const isHidden = (person: string) =>
    hidden !== undefined && (Object.hasOwn(hidden.before, person) || Object.hasOwn(hidden.after, person));
  const olds = new Map(
    [...Object.values(before.registry.people), ...Object.values(hidden?.before ?? {})].map((person) => [
      matches.toNew('person', person.id),
      toPeriods(person.personas, before.registry, (id) => matches.toNew('persona', id)),
    ]),
  );
  const news = new Map(
    [...Object.values(after.registry.people), ...Object.values(hidden?.after ?? {})].map((person) => [
      person.id,
      toPeriods(person.personas, after.registry, (id) => id),
    ]),
  );
  const changes: PersonChange[] = [];
  for (const person of new Set([...news.keys(), ...olds.keys()])) {
    const [old, now] = [olds.get(person) ?? NONE, news.get(person) ?? NONE];
    for (const persona of new Set([...now.keys(), ...old.keys()])) {
      const [one, other] = [old.get(persona), now.get(persona)];
      if (one !== undefined && other !== undefined && one.from === other.from && one.until === other.until) {
        continue;
      }
      const kind: ChangeKind = one === undefined ? 'gained' : other === undefined ? 'lost' : 'changed';
      changes.push({
        kind,
        ...(!isHidden(person) && { person }),
        persona,
        count: 1,
        ...(one && { before: one }),
        ...(other && { after: other }),
        ...toEffects(persona, kind, { one, other, heldBefore: old }),
      });
    }
  }
  return hidden === undefined ? [...changes, ...diffHidden()] : mergeHidden(changes);

  function diffHidden(): PersonChange[] {
    return Object.values(after.registry.personas).flatMap(({ id, hiddenHolders = 0 }): PersonChange[] => {
      const old = before.registry.personas[matches.toOld('persona', id)]?.hiddenHolders ?? 0;
      if (old === hiddenHolders) return [];
      const kind = hiddenHolders > old ? 'gained' : 'lost';
      const effects = toEffects(id, kind, { one: undefined, other: undefined, heldBefore: NONE });
      return [{ kind, persona: id, count: Math.abs(hiddenHolders - old), ...effects }];
    });
  }

  function toEffects(
    persona: string,
    kind: ChangeKind,
    {
      one,
      other,
      heldBefore,
    }: {
      one?: Period | undefined;
      other?: Period | undefined;
      heldBefore: ReadonlyMap<string, Period>;
    },
  ): Pick<PersonChange, 'roles' | 'production' | 'escalations'> {
    const cells = holdingsOf(persona, kind === 'lost' ? 'before' : 'after');
    const found = new Set<Escalation>();
    let production = 0;
    for (const [key, holdings] of cells) {
      if (holdings[0] && isProduction(holdings[0].environment)) production += holdings.length;
      if (kind !== 'gained') continue;
      const had = [...heldBefore].flatMap(([id, period]) =>
        (holdingsOf(id, 'before').get(key) ?? []).map((holding) => within(holding, period)),
      );
      for (const one of holdings) {
        const holding = within(one, other ?? {});
        const some = findEscalations(holding, had, (a, b) => matches.toNew('role', a) === b);
        const isOfProd = some.length > 0 && isProduction(holding.environment);
        for (const escalation of isOfProd ? withProduction(some) : some) found.add(escalation);
      }
    }
    if (kind === 'changed' && cells.size > 0) {
      const some = findLongerTerms(toTerms(one), toTerms(other));
      for (const escalation of some.length > 0 && production > 0 ? withProduction(some) : some) {
        found.add(escalation);
      }
    }
    return {
      roles: [...cells.values()].reduce((sum, holdings) => sum + holdings.length, 0),
      production,
      escalations: ESCALATIONS.filter((escalation) => found.has(escalation)),
    };
  }
  function isProduction(environment: string): boolean {
    return (
      isOfProduction(after.registry, environment) ||
      isOfProduction(before.registry, matches.toOld('environment', environment))
    );
  }
}

/** Hidden people of whom the same is said are counted together. */
function mergeHidden(changes: readonly PersonChange[]): PersonChange[] {
  const merged = new Map<string, PersonChange>();
  for (const [at, change] of changes.entries()) {
    const { kind, person, persona, before, after, escalations } = change;
    const key =
      person === undefined ? JSON.stringify([kind, persona, before, after, escalations]) : String(at);
    const known = merged.get(key);
    merged.set(key, known === undefined ? change : { ...known, count: known.count + 1 });
  }
  return [...merged.values()];
}

/** A holding of somebody who has the persona for a time only. */
function within(holding: Holding, { from, until }: Period): Holding {
  const begins = [holding.begins, from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const [ends] = [holding.until, until].filter((date) => date !== undefined).sort();
  return {
    ...holding,
    ...(begins !== undefined && { begins }),
    ...(ends !== undefined && { until: ends }),
  };
}

const toTerms = ({ from, until }: Period = {}): { begins?: string; until?: string } => ({
  ...(from !== undefined && { begins: from }),
  ...(until !== undefined && { until }),
});

const NONE: ReadonlyMap<string, Period> = new Map();

/** What a person holds or will hold. A persona that is held twice counts until the later day. */
function toPeriods(
  held: readonly HeldPersona[],
  registry: Pick<Registry, 'asOf'>,
  toNew: (id: string) => string,
): ReadonlyMap<string, Period> {
  const periods = new Map<string, Period>();
  for (const { persona, from, until } of held) {
    if (hasEnded({ ...(until !== undefined && { until }) }, registry)) continue;
    const id = toNew(persona);
    const known = periods.get(id);
    const isLonger = known?.until !== undefined && (until === undefined || until > known.until);
    if (known !== undefined && !isLonger) continue;
    const isBegun = from === undefined || (registry.asOf !== undefined && from <= registry.asOf);
    periods.set(id, { ...(!isBegun && { from }), ...(until !== undefined && { until }) });
  }
  return periods;
}

/** All that a persona has, by cell. Ids are the new ones. */
function createHoldings({ before, after, matches }: Sides) {
  const known = new Map<string, ReadonlyMap<string, Holding[]>>();
  return (persona: string, of: 'before' | 'after'): ReadonlyMap<string, Holding[]> =>
    getOrAdd(known, `${of} ${persona}`, () => {
      const side = of === 'before' ? before : after;
      const id = of === 'before' ? matches.toOld('persona', persona) : persona;
      const cells = new Map<string, Holding[]>();
      for (const [service, row] of side.index.byPersona.get(id) ?? []) {
        for (const cell of row.values()) {
          const holdings = toHoldings(cell, id, service, side);
          if (holdings.length === 0) continue;
          const names =
            of === 'before'
              ? [matches.toNew('service', service), matches.toNew('environment', cell.environment)]
              : [service, cell.environment];
          cells.set(names.join('\n'), holdings);
        }
      }
      return cells;
    });
}
