import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../helpers/buildSite.js';
import type { Site } from '../helpers/createSite.js';
import { createBenchSite } from './benchSite.js';
import { measureChild } from './childCost.js';
import { pageRoutesPlugin } from './pageRoutes.js';
import type { Line } from './report.js';
import { toMarkdownPages } from './toMarkdownPages.js';

/** Numbers of personas. */
const COUNTS = [100, 1_000];
/** How often each site is built. The least counts: whatever else the machine does only adds. */
const ROUNDS = 3;
/** More pages than this are built as Markdown once: it takes minutes. */
const MANY = 1_000;

interface Cost {
  value: number;
  unit: Line['unit'];
  /** The plugin's own steps by name, in ms. */
  steps: ReadonlyMap<string, number>;
}

/** Build time of a generated page against a Markdown page that says the same, both over an empty site, in the same run. */
export async function benchPages(): Promise<Line[]> {
  const sites: Site[] = [];
  const lines: Line[] = [];
  try {
    for (const count of COUNTS) lines.push(...(await compareBuilds(count, (site) => sites.push(site))));
    return lines;
  } finally {
    // Not before: making files takes many times as long while a disk gives back the space of thousands that were deleted.
    for (const site of sites) site.remove();
  }
}

async function compareBuilds(count: number, keep: (site: Site) => void): Promise<Line[]> {
  const { pages, empty, generated, bare, markdown } = await measureBuilds(count, keep);
  const perPage = ({ value }: Cost): number => (value - empty.value) / pages;
  const { unit } = generated;
  const document = perPage(markdown);
  return [
    { work: 'build of an empty site', value: empty.value, unit },
    {
      work: `build with ${count.toLocaleString('en')} personas (${pages.toLocaleString('en')} pages)`,
      value: generated.value,
      unit,
      baseline: { work: 'as Markdown', value: markdown.value },
    },
    {
      work: '  a generated page',
      value: perPage(generated),
      unit,
      target: document / 4,
      baseline: { work: 'a Markdown page', value: document },
    },
    {
      work: '  an empty page, with a data module: the least that Docusaurus charges',
      value: perPage(bare),
      unit,
    },
    {
      work: '  the plugin’s own lifecycle work, published files included',
      value: [...generated.steps.values()].reduce((sum, duration) => sum + duration, 0),
      unit: 'ms',
      target: count === 1_000 ? 1_000 : undefined,
    },
  ];
}

/** The sites take turns, since a machine may be a quarter faster in one minute than in the next. Each is new: bundlers keep what they can. */
async function measureBuilds(count: number, keep: (site: Site) => void) {
  const costs = { empty: [] as Cost[], generated: [] as Cost[], bare: [] as Cost[], markdown: [] as Cost[] };
  const measure = async (kind: keyof typeof costs, site: Site): Promise<void> => {
    keep(site);
    costs[kind].push(await costOfBuild(site));
  };
  let pages: unknown[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await measure('empty', createBenchSite(0));
    const generated = createBenchSite(count);
    await measure('generated', generated);
    pages = readPages(generated.directory);
    const paths = Array.from(pages, (_, index) => `/bare/${index}`);
    await measure('bare', createBenchSite(0, pageRoutesPlugin(paths)));
    if (round > 0 && pages.length > MANY) continue;
    await measure('markdown', createBenchSite(0, toMarkdownPages(pages)));
  }
  return {
    pages: pages.length,
    empty: least(costs.empty),
    generated: least(costs.generated),
    bare: least(costs.bare),
    markdown: least(costs.markdown),
  };
}

/** The least of each figure, and of each step. */
const least = (costs: readonly Cost[]): Cost => ({
  unit: costs[0]?.unit ?? 'ms',
  value: Math.min(...costs.map(({ value }) => value)),
  steps: new Map(
    [...(costs[0]?.steps.keys() ?? [])].map((name) => [
      name,
      Math.min(...costs.map(({ steps }) => steps.get(name) ?? 0)),
    ]),
  ),
});

async function costOfBuild(site: Site): Promise<Cost> {
  site.edit('site-options.json', '"plugin":{}', '"plugin":{"debug":true}');
  settleDisk();
  let output = '';
  const cost = await measureChild(async () => {
    output = (await buildSite(site)).output;
  });
  return { ...cost, steps: readSteps(output) };
}

/** `Personas: lifecycle 12.3 ms (read 1.2, scan 3.4)`, and the same of what is done after the build. */
function readSteps(output: string): Map<string, number> {
  const lines = [...output.matchAll(/Personas: (?:lifecycle|after the build) [\d.]+ ms \((.+)\)/g)];
  return new Map(
    lines
      .flatMap(([, steps = '']) => steps.split(', '))
      .map((step) => step.split(' '))
      .map(([name = '', duration]) => [name, Number(duration)]),
  );
}

/** So that no build waits for what the one before it has written. */
function settleDisk(): void {
  try {
    execFileSync('sync');
  } catch {
    // Not on every system.
  }
}

/** The views of all generated pages, as the plugin wrote them: a line with a name, a line with the view. */
function readPages(directory: string): unknown[] {
  const file = join(directory, '.docusaurus/docusaurus-plugin-personas/default/pages.txt');
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((_, line) => line % 2 === 1).map((line) => JSON.parse(line) as unknown);
}
