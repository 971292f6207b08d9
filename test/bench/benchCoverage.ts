import { gzipSync } from 'node:zlib';
import {
  ALL_PAGES,
  buildRegistry,
  buildViewModel,
  type DataInput,
  examineRegistry,
  type RouteOptions,
  toCoverageFiles,
  toPages,
  toPublic,
} from 'persona-registry';
import { generateData } from './generateData.js';
import { measure } from './measure.js';
import type { Line } from './report.js';

const PERSONAS = 5_000;

const routes: RouteOptions = {
  basePath: '/personas',
  pages: ALL_PAGES,
};

/**
 * Measures the gaps of a large registry with many of them: only one persona in ten has a person, every persona names a team that does not name it, no
 * skill has a link, and no service has an operator. Measures the rules, and the files for readers.
 */
export function benchCoverage(): Promise<Line[]> {
  const data = generateData({ personas: PERSONAS, services: 200, grantsPerPersona: 3 });
  const people = Object.fromEntries(
    Object.keys(data.personas as object)
      .filter((_, index) => index % 10 === 0)
      .map((persona, index) => [`person-${index}`, { name: `Person ${index}`, personas: [persona] }]),
  );
  const { registry, origins } = buildRegistry({
    sources: [{ file: 'personas.json', data: { ...data, people } as DataInput }],
  });

  const rulesRun = measure(() => examineRegistry(registry, { origins, today: '2026-01-01' }).toGaps());
  const model = buildViewModel(toPublic(registry, 'full'), routes, () => rulesRun.value);
  const filesRun = measure(() => toCoverageFiles(model));
  const gaps = model.toCoverage().reduce((sum, kind) => sum + kind.gaps.length, 0);
  const page = toPages(model.registry, routes, { mentions: [], definitions: [] }, model).find(
    ({ path }) => path === '/personas/coverage',
  );
  const count = gaps.toLocaleString('en');
  return Promise.resolve([
    {
      work: `all rules, and the gaps among their findings: ${PERSONAS.toLocaleString('en')} personas, ${count} gaps`,
      value: rulesRun.cost.cpu,
      unit: 'ms CPU',
    },
    { work: '  each gap with its options, as files', value: filesRun.cost.cpu, unit: 'ms CPU' },
    {
      work: '  data of the coverage page',
      value: gzipSync(JSON.stringify(page?.view), { level: 9 }).length,
      unit: 'bytes gzip',
    },
  ]);
}
