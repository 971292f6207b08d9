import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { EndingPageView, EndingRow } from '../model/pageView.js';
import type { Registry } from '../model/registry.js';
import { grant, personas, registry, roles, routes, services } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

function pageOf(parts: Partial<Registry>): EndingPageView | undefined {
  const written = registry({
    asOf: '2026-11-24',
    services: services(
      { id: 'lake', name: 'Lake', reviewed: '2026-11-02', reviewEvery: 'P3M' },
      { id: 'desk', name: 'Desk', environments: ['all'] },
    ),
    roles: roles(
      { id: 'reader', name: 'Reader', level: 'read' },
      { id: 'next', name: 'Next reader', planned: true },
    ),
    personas: personas({ id: 'P1', name: 'One' }, { id: 'P2', name: 'Two', until: '2026-12-31' }),
    ...parts,
  });
  const page = toPages(toPublic(written), routes, { mentions: [], definitions: [] }).find(({ path }) =>
    path.endsWith('/ending'),
  );
  return page?.view.kind === 'ending-page' ? page.view : undefined;
}
const toLine = (row: EndingRow): string =>
  [
    row.date,
    row.when,
    row.what,
    row.persona?.id ?? row.baseline,
    row.service?.name,
    row.environment,
    row.role,
    row.eligible && 'eligible',
    row.isOverdue && 'overdue',
  ]
    .filter(Boolean)
    .join(' · ');
const linesOf = (page: EndingPageView | undefined): Record<string, string[]> =>
  Object.fromEntries((page?.lists ?? []).map(({ list, rows }) => [list, rows.map(toLine)]));

describe('toEndingPage', () => {
  it('lists what ends, is due, begins and is over, by date', () => {
    const page = pageOf({
      grants: [
        grant('P1', 'lake', 'prod', 'reader', { until: '2027-01-31', assignment: 'eligible' }),
        grant('P1', 'lake', 'dev', 'reader', { until: '2026-11-24' }),
        grant('P1', 'lake', 'stage', 'reader', { from: '2026-12-01', until: '2026-12-31' }),
        grant('P1', 'desk', 'all', 'next'),
        grant('P1', 'desk', 'all', 'reader', { until: '2026-11-23' }),
        grant('P1', 'desk', 'all', 'reader', { until: '2026-11-01' }),
        grant('P1', 'desk', 'all', 'reader'),
      ],
    });
    expect(linesOf(page)).toEqual({
      ends: [
        '2026-11-24 · today · grant · P1 · Lake · Dev · Reader',
        '2026-12-31 · in 37 days · persona · P2',
        '2027-01-31 · in 68 days · grant · P1 · Lake · Production · Reader · eligible',
      ],
      reviews: ['2027-02-02 · in 70 days · review · Lake'],
      begins: [
        '2026-12-01 · in 7 days · grant · P1 · Lake · Stage · Reader',
        'grant · P1 · Desk · All environments · Next reader',
      ],
      ended: [
        '2026-11-23 · 1 day ago · grant · P1 · Desk · All environments · Reader',
        '2026-11-01 · 23 days ago · grant · P1 · Desk · All environments · Reader',
      ],
    });
    expect(page?.description).toBe(
      'Access that ends, and reviews that are due, over all services: 3 ends, 1 review, 2 beginnings, 2 already over.',
    );
  });

  it('has one row for a persona that ends, and one for a baseline', () => {
    const core = {
      core: {
        id: 'core',
        name: 'core',
        aliases: [],
        order: 0,
        to: { kind: 'all' as const, ids: [] },
        label: 'EVERYBODY',
      },
    };
    const page = pageOf({
      baselines: core,
      grants: [
        grant('P2', 'lake', 'dev', 'reader', { until: '2026-12-31' }),
        grant('P2', 'lake', 'prod', 'reader', { until: '2026-12-31' }),
        grant('P1', 'desk', 'all', 'reader', { until: '2027-06-30', baseline: 'core' }),
        grant('P2', 'desk', 'all', 'reader', { until: '2027-06-30', baseline: 'core' }),
      ],
    });
    expect(linesOf(page).ends).toEqual([
      '2026-12-31 · in 37 days · persona · P2',
      '2027-06-30 · in 218 days · grant · EVERYBODY · Desk · All environments · Reader',
    ]);
  });

  it('says which reviews are overdue, and which services never had one', () => {
    const page = pageOf({
      services: services(
        { id: 'lake', name: 'Lake', reviewed: '2026-08-24', reviewEvery: 'P3M' },
        { id: 'vault', name: 'Vault', reviewed: '2026-08-23', reviewEvery: 'P3M' },
        { id: 'desk', name: 'Desk', reviewEvery: 'P1Y' },
        { id: 'board', name: 'Board', reviewed: '2020-01-01' },
      ),
    });
    expect(linesOf(page).reviews).toEqual([
      'review · Desk · overdue',
      '2026-11-23 · 1 day ago · review · Vault · overdue',
      '2026-11-24 · today · review · Lake',
    ]);
    expect(page?.description).toContain(' 3 reviews (2 overdue)');
  });

  it('says how many rows it does not show', () => {
    const grants = Array.from({ length: 203 }, (_, index) =>
      grant('P1', 'lake', 'dev', 'reader', { until: `2027-01-${10 + (index % 20)}` }),
    );
    expect(pageOf({ grants })?.lists[0]).toMatchObject({ list: 'ends', more: 4 });
  });

  it('does not exist if nothing has a date', () => {
    expect(pageOf({ services: {}, personas: {}, roles: {} })).toBeUndefined();
  });
});
