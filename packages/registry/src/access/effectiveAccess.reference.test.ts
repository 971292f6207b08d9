import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BaselineInput, DataInput, GrantInput } from '../model/data.js';
import { LEVELS, type Level, PLANES, type Plane } from '../model/enums.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import {
  DRAWN_PERSONAS,
  DRAWN_SERVICES,
  DRAWN_TODAY,
  type DrawnCell,
  type DrawnData,
  type DrawnRole,
  drawn,
  environmentsOf,
  toDrawnData,
} from '../testing/drawnData.js';
import { buildAccessIndex, cellOf } from './accessIndex.js';
import { findWay, givesAbility, type Way } from './effectiveAccess.js';

/*
 * A second, slow implementation of effective access. It follows docs/access-model.md word by word, from the data as people write them, and shares no
 * code with the first one. Both must say the same about each cell of any data.
 */

/** What a role gives in a plane. Without a plane: in each. Without a level: nobody knows. */
interface Power {
  plane?: Plane;
  level?: Level;
  exact?: boolean;
}
interface Facts {
  powers: Power[];
  /** The providers whose keys the role lists. Without a list: of any service. */
  keys?: { of?: string[] };
  planned?: true;
  /** The one provider on whose resources the role acts. Without it: on all. */
  on?: string;
}

const FACTS: Record<DrawnRole, Facts> = {
  see: { powers: [{ plane: 'control', level: 'read' }] },
  fill: { powers: [{ plane: 'data', level: 'write' }] },
  send: { powers: [{ plane: 'data', level: 'write', exact: true }] },
  both: {
    powers: [
      { plane: 'control', level: 'manage' },
      { plane: 'data', level: 'read' },
    ],
  },
  half: { powers: [{ plane: 'control', level: 'write' }, { plane: 'data' }] },
  any: { powers: [{ level: 'manage' }] },
  vague: { powers: [{}] },
  keys: { powers: [{ plane: 'control', level: 'read' }], keys: {} },
  next: { powers: [{ plane: 'control', level: 'administer' }], planned: true },
  pack: {
    powers: [
      { plane: 'control', level: 'read' },
      { plane: 'data', level: 'write' },
    ],
  },
  later: { powers: [{ plane: 'control', level: 'administer' }], planned: true },
  open: {
    powers: [{ plane: 'data', level: 'write' }, { plane: 'control', level: 'write' }, { plane: 'data' }],
  },
  // Roles of the catalogue. A general role lists keys wherever the provider is known to have some.
  Owner: { powers: [{ plane: 'control', level: 'administer' }], keys: { of: ['*'] } },
  'Storage Account Contributor': {
    powers: [{ plane: 'control', level: 'manage' }],
    keys: { of: ['Microsoft.Storage', 'and others'] },
    on: 'Microsoft.Storage',
  },
  'Storage Account Key Operator Service Role': {
    powers: [{ plane: 'control', level: 'manage', exact: true }],
    keys: { of: ['Microsoft.Storage'] },
    on: 'Microsoft.Storage',
  },
};
/** Providers whose resources stand alone: roles for others do nothing on them. */
const ALONE = ['Microsoft.Storage', 'Microsoft.OperationalInsights', 'Microsoft.KeyVault'];

/** What keys give, by the provider of the service. A provider that is not here has no keys to data. */
const KEYS: Record<string, Power> = {
  'Microsoft.Storage': { plane: 'data', level: 'manage' },
  'Microsoft.CognitiveServices': { plane: 'data', level: 'read' },
  'Microsoft.OperationalInsights': { plane: 'data', level: 'write', exact: true },
  'Microsoft.Maps': { plane: 'data' },
};

// The second implementation.

/** One way in words: `data write (keys, eligible, condition)`. Without a plane, one text per plane. */
interface Held {
  facts: Facts;
  kind: 'role' | 'baseline' | 'inherited';
  eligible: boolean;
  condition: boolean;
}

/** The grants of a cell that are in force, written for this service itself. */
function heldOn(data: DrawnData, persona: string, of: string, environment: string): Held[] {
  const own = grantsOf(data.access[persona]?.[of], environment).map((one) => ({
    one,
    kind: 'role' as const,
    from: [one.from],
    until: [one.until],
  }));
  const given = Object.values(data.baselineAccess).flatMap(({ to, access, from, until }) =>
    isMeant(to, persona)
      ? grantsOf(access[of], environment).map((one) => ({
          one,
          kind: 'baseline' as const,
          from: [one.from, from],
          until: [one.until, until],
        }))
      : [],
  );
  const end = data.personas[persona]?.until;
  return [...own, ...given].flatMap(({ one, kind, from, until }) => {
    const facts = FACTS[one.role as DrawnRole];
    const hasBegun = from.every((day) => day === undefined || day <= DRAWN_TODAY);
    const isOver = [...until, end].some((day) => day !== undefined && day < DRAWN_TODAY);
    if (facts.planned || !hasBegun || isOver) return [];
    return [{ facts, kind, eligible: one.assignment === 'eligible', condition: one.condition !== undefined }];
  });
}

function grantsOf(cells: Record<string, DrawnCell> | undefined, environment: string): GrantInput[] {
  const value = cells?.[environment];
  if (value === undefined || value === 'none') return [];
  return Array.isArray(value) ? value : grantsOf(cells, value.sameAs);
}

function isMeant(to: BaselineInput['to'], persona: string): boolean {
  if (to.all) return true;
  if (to.team !== undefined) return persona === 'P1';
  if (to.kind !== undefined) return persona === 'P3';
  return [to.personas].flat().includes(persona);
}

/** All that holds in a cell: what is written there, and what holds on the service around it in the same environment. */
function allHeld(data: DrawnData, persona: string, of: string, environment: string): Held[] {
  const { provider = '', within: outer } = data.services[of] ?? {};
  const isOfUse = ({ facts: { on } }: Held) =>
    on === undefined || on === provider || !ALONE.includes(provider);
  const own = heldOn(data, persona, of, environment).filter(isOfUse);
  if (outer === undefined) return own;
  const there = environmentsOf(data.services[outer] ?? {});
  const around = environment === 'all' ? there : there.filter((one) => one === environment || one === 'all');
  const inherited = around.flatMap((one) => allHeld(data, persona, outer, one));
  return [...own, ...inherited.filter(isOfUse).map((one) => ({ ...one, kind: 'inherited' as const }))];
}

function waysOf(data: DrawnData, persona: string, of: string, environment: string): string[] {
  const { provider, keyAccess } = data.services[of] ?? {};
  const words = allHeld(data, persona, of, environment).flatMap(({ facts, kind, eligible, condition }) => {
    const toWords = (power: Power, how: string) =>
      PLANES.filter((plane) => power.plane === undefined || power.plane === plane).map((plane) =>
        toText({ ...power, plane }, how, eligible, condition),
      );
    const byKeys = keyAccess === 'disabled' ? undefined : keysOf(facts, provider);
    return [
      ...facts.powers.flatMap((power) => toWords(power, kind)),
      ...(byKeys === undefined ? [] : toWords(byKeys, 'keys')),
    ];
  });
  return [...new Set(words)].sort();
}

function keysOf({ keys }: Facts, provider: string | undefined): Power | undefined {
  if (keys === undefined) return undefined;
  const lists = (one: string) => keys.of === undefined || keys.of.includes('*') || keys.of.includes(one);
  if (provider !== undefined) return lists(provider) ? KEYS[provider] : undefined;
  // Without a provider, only a role of one provider says what its keys open, and a general role lists none for certain.
  if (keys.of?.includes('*')) return undefined;
  return keys.of?.length === 1 ? KEYS[keys.of[0] ?? ''] : { plane: 'data' };
}

function toText(power: Power, how: string, eligible: boolean, condition: boolean): string {
  const level = power.level === undefined ? '?' : `${power.exact ? '=' : ''}${power.level}`;
  return `${power.plane} ${level} ${how}${eligible ? ' eligible' : ''}${condition ? ' condition' : ''}`;
}

// The comparison.

const toWayTexts = ({ kind, plane: own, level, exact, grant: { assignment, condition } }: Way): string[] =>
  PLANES.filter((plane) => own === undefined || own === plane).map((plane) =>
    toText(
      { plane, ...(level && { level }), ...(exact && { exact }) },
      kind,
      assignment === 'eligible',
      condition !== undefined,
    ),
  );

/** Whether somebody who has these ways can do something. */
function canDo(ways: readonly string[], level: Level, plane: Plane): boolean {
  return ways.some((way) => {
    const [where, what = ''] = way.split(' ');
    if (where !== plane || what === '?') return false;
    return what.startsWith('=')
      ? what === `=${level}`
      : LEVELS.indexOf(what as Level) >= LEVELS.indexOf(level);
  });
}

it('says of any cell what a second implementation says, word by word after the documentation', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const data = toDrawnData(one);
      const { registry, diagnostics } = buildRegistry({
        sources: [{ file: 'personas.yml', data: data as unknown as DataInput }],
      });
      // A grant that begins after its persona or baseline ends is a mistake, and never holds.
      const mistakes = diagnostics.filter(
        ({ severity, code }) =>
          severity === 'error' && code !== 'grant-after-persona' && code !== 'grant-outside-baseline',
      );
      expect(mistakes).toEqual([]);
      const index = buildAccessIndex(registry);
      for (const persona of DRAWN_PERSONAS) {
        for (const id of DRAWN_SERVICES) {
          for (const environment of environmentsOf(data.services[id] ?? {})) {
            const expected = waysOf(data, persona, id, environment);
            const cell = cellOf(index, persona, id, environment);
            const effective = index.effectiveAccess(id, cell);
            const where = `${persona} on ${id} in ${environment}`;
            expect([...new Set(effective.ways.flatMap(toWayTexts))].sort(), where).toEqual(expected);
            expect(cell.state === 'granted', where).toBe(expected.length > 0);
            for (const plane of PLANES) {
              for (const level of LEVELS) {
                const way = findWay(effective, { level, plane });
                expect(way !== undefined, `${where}: ${plane} ${level}`).toBe(canDo(expected, level, plane));
                if (way !== undefined) expect(givesAbility(way, { level, plane })).toBe(true);
              }
            }
          }
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
