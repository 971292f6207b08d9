import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { HistoryCommit } from '../model/accessHistory.js';
import { ALL_PAGES } from '../model/routes.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { toPages } from './toPages.js';

const names = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${kind}${index}`,
    name: `A ${kind} of many: ${index}`,
  }));

/** Commits of a year, each with rows for many personas in many services. */
const toCommit = (index: number, width: number): HistoryCommit => ({
  hash: String(index).padStart(40, '0'),
  date: `2026-${String(12 - Math.floor(index / 20)).padStart(2, '0')}-15`,
  state: 'changed',
  rows: Array.from({ length: 3 }, () => ({
    personas: names('persona', width),
    services: names('service', width),
    parts: Array.from({ length: width }, (_, part) => ({
      kind: 'gained' as const,
      environments: names('environment', 3),
      access: { role: `Storage Blob Data Contributor ${part}`, level: 'write' as const },
      escalations: ['production' as const, 'level' as const],
    })),
  })),
  people: [],
});

function viewOf(commits: readonly HistoryCommit[]) {
  const { registry } = buildFromYaml('personas: { P1: { name: Engineer } }\n');
  const shown = toPublic({ ...registry, history: { commits } });
  const routes = { basePath: '/personas', pages: ALL_PAGES };
  const view = toPages(shown, routes, { mentions: [], definitions: [] }).find(
    ({ path }) => path === '/personas/changes',
  )?.view;
  if (view?.kind !== 'changes-page') throw new Error('no page');
  return view;
}

it('is bounded in size, however many commits there are, and says what is left out', () => {
  for (const width of [1, 12]) {
    const { months, notes } = viewOf(Array.from({ length: 200 }, (_, index) => toCommit(index, width)));
    expect(JSON.stringify(months).length).toBeLessThan(330_000);
    expect(months[0]?.title).toBe('December 2026');
    expect(months.flatMap(({ rows }) => rows).length).toBeGreaterThan(40);
    expect(notes).toContain('What is older is not shown.');
  }
  const few = viewOf([toCommit(0, 12)]);
  expect(few.notes).toEqual([]);
  expect(few.months[0]?.rows[0]).toMatchObject({
    morePersonas: '6 more',
    more: '6 more',
    anchor: 'commit-0000000000',
  });
});
