import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { examineRegistry } from '../check/examineRegistry.js';
import type { CoveragePageView } from '../model/pageView.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { nothing } from '../testing/pageFixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toPages } from './toPages.js';

const many = (count: number, toText: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => toText(index)).join(', ');

it('shares its rows among the kinds of gaps, and kinds with few gaps keep them', () => {
  const { registry, origins } = buildFromYaml(`
people: { jane: { name: Jane } }
teams: { t1: { name: Team 1 }, t2: { name: Team 2 } }
skills: { ${many(150, (at) => `s${at}: { name: Skill ${at} }`)} }
services: { ${many(150, (at) => `v${at}: { name: Service ${at} }`)} }
personas: {
  ${many(150, (at) => `P${at}: { name: Persona ${at}, team: t1, skills: [s${at}], services: [v${at}] }`)}
}
access: { P0: { v0: { dev: none } } }
`);
  const findings = examineRegistry(registry, { origins });
  const shown = toPublic(registry);
  const model = buildViewModel(shown, routes, () => findings.toGaps());
  const view = toPages(shown, routes, nothing, model).find(({ path }) => path === '/personas/coverage')
    ?.view as CoveragePageView;
  const rows = view.coverage.kinds
    .filter(({ count }) => count > 0)
    .map(({ rule, count, gaps }) => [rule, count, gaps.length] as const);
  expect(rows.reduce((sum, [, , shownCount]) => sum + shownCount, 0)).toBeGreaterThan(130);
  expect(rows.reduce((sum, [, , shownCount]) => sum + shownCount, 0)).toBeLessThanOrEqual(150);
  for (const [, count, shownCount] of rows) if (count <= 20) expect(shownCount).toBe(count);
  expect(new Set(rows.filter(([, count]) => count >= 150).map(([, , shownCount]) => shownCount)).size).toBe(
    1,
  );
});
