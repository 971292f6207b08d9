import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAccessIndex, cellOf } from '../access/accessIndex.js';
import type { Way } from '../access/effectiveAccess.js';
import { toPublic } from '../access/toPublic.js';
import type { DataInput } from '../model/data.js';
import type { ShownRegistry } from '../model/registry.js';
import { buildRegistry } from '../resolve/buildRegistry.js';
import { type Drawn, drawn, toDrawnData } from '../testing/drawnData.js';
import type { AccessDiff, Holding } from './accessDiff.js';
import { diffRegistries, isEmptyDiff } from './diffRegistries.js';
import { createSide, toHoldings } from './diffSide.js';

function build(data: object): ShownRegistry {
  const { registry } = buildRegistry({ sources: [{ file: 'personas.yml', data: data as DataInput }] });
  return toPublic(registry, 'full', 'public');
}

/** Two versions that differ in some parts. */
const pair = fc
  .record({
    one: drawn,
    other: drawn,
    parts: fc.subarray(['services', 'within', 'untils', 'access', 'baselines'] as const),
  })
  .map(({ one, other, parts }): [Drawn, Drawn] => [
    one,
    { ...one, ...Object.fromEntries(parts.map((part) => [part, other[part]])) },
  ]);

const toText = ({ grant: _, ...holding }: Holding): string => JSON.stringify(Object.entries(holding).sort());

/** All that anybody has or will have, one text for each. */
function listHoldings(registry: ShownRegistry): string[] {
  const side = createSide(registry);
  const texts: string[] = [];
  for (const [persona, services] of side.index.byPersona) {
    for (const [service, row] of services) {
      for (const cell of row.values()) texts.push(...toHoldings(cell, persona, service, side).map(toText));
    }
  }
  return texts.sort();
}

/** What the second version has, made of the first one and the differences. */
function apply(before: ShownRegistry, { access }: AccessDiff): string[] {
  const texts = listHoldings(before);
  for (const { before: gone, after: come } of access.flatMap(({ changes }) => changes)) {
    if (gone !== undefined) {
      const index = texts.indexOf(toText(gone));
      expect(index, 'what is lost was there').toBeGreaterThanOrEqual(0);
      texts.splice(index, 1);
    }
    if (come !== undefined) texts.push(toText(come));
  }
  return texts.sort();
}

/** Effective access of today, after the one function that all pages ask. */
function listWays(registry: ShownRegistry): string[] {
  const index = buildAccessIndex(registry);
  return Object.keys(registry.personas)
    .flatMap((persona) =>
      Object.values(registry.services).flatMap(({ id, environments }) =>
        environments.flatMap((environment) =>
          index
            .effectiveAccess(id, cellOf(index, persona, id, environment))
            .ways.map((way) => `${persona} ${id} ${environment} ${toWayText(way)}`),
        ),
      ),
    )
    .sort();
}
const toWayText = ({ kind, plane, level, exact, from, grant }: Way): string =>
  [kind, plane, level, exact, from, grant.role, grant.assignment, grant.condition, grant.until].join(' ');

it('says nothing exactly when access and the rest are equal, and what it says leads from one version to the other', () => {
  let empty = 0;
  fc.assert(
    fc.property(pair, (versions) => {
      const [before, after] = versions.map((one) => build(toDrawnData(one))) as [
        ShownRegistry,
        ShownRegistry,
      ];
      const diff = diffRegistries(before, after);
      const [had, has] = [listHoldings(before), listHoldings(after)];
      expect(diff.access.length === 0).toBe(JSON.stringify(had) === JSON.stringify(has));
      expect(apply(before, diff)).toEqual(has);
      if (diff.access.length === 0) {
        empty += 1;
        expect(listWays(before)).toEqual(listWays(after));
      }
      if (JSON.stringify(before) === JSON.stringify(after)) expect(isEmptyDiff(diff)).toBe(true);
      else if (isEmptyDiff(diff)) expect(toSorted(before)).toBe(toSorted(after));
      // Nobody gets more by what gives them nothing new, and whoever gets more is named.
      const back = diffRegistries(after, before);
      expect(back.counts).toMatchObject({ gained: diff.counts.lost, lost: diff.counts.gained });
    }),
    { numRuns: 120 },
  );
  expect(empty).toBeGreaterThan(0);
}, 60_000);

it('says nothing about another order, and about copies that are written out', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const data = toDrawnData(one);
      const reversed = Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key, key === 'check' ? value : reverse(value)]),
      );
      const before = build(data);
      for (const other of [reversed, { ...data, access: writeOut(data.access) }]) {
        const diff = diffRegistries(before, build(other));
        expect(diff).toMatchObject({ access: [], people: [], entities: [], renames: [], notes: [] });
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** Without the places in the data, which say nothing. */
const toSorted = (registry: ShownRegistry): string => {
  const { grants, noAccess, ...rest } = registry;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => JSON.stringify(strip(one))).sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'order' && key !== 'sameAs')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, strip(one)]),
    );
  };
  // Roles that are only used follow from grants.
  const { roles: _, systems: __, ...written } = rest;
  return JSON.stringify([strip(written), strip(grants), strip(noAccess)]);
};

function reverse(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reverse(one)]),
  );
}

function writeOut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, one]) => {
      const of = (one as { sameAs?: string } | undefined)?.sameAs;
      return [key, of === undefined ? writeOut(one) : writeOut(resolveCopy(value, of))];
    }),
  );
}

const resolveCopy = (row: object, key: string): unknown => {
  const one = (row as Record<string, unknown>)[key];
  const of = (one as { sameAs?: string } | undefined)?.sameAs;
  return of === undefined ? one : resolveCopy(row, of);
};
