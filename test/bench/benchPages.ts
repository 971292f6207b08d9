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
/** How often each site is built. */
const ROUNDS = 3;
/** The pages of so many personas are built as Markdown once: it takes minutes. */
const MANY = 1_000;

interface Cost {
  /** From start to end, in ms. */
  time: number;
  /** In ms of CPU, on all threads; ms from start to end where the system does not tell. */
  cpu: number;
  /** Of the plugin's own steps, in ms. */
  lifecycle: number;
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
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const isSlow = count >= MANY && round > 0;
    rounds.push(await measureRound({ count, keep, ...(isSlow && { document: rounds[0]?.document }) }));
  }
  const { pages, empty, generated, bare, markdown, document } = middle(rounds);
  const page = perPage(generated, empty, pages);
  const least = perPage(bare, empty, pages);
  return [
    { work: 'build of an empty site', value: empty.time, unit: 'ms' },
    {
      work: `build with ${count.toLocaleString('en')} personas (${pages.toLocaleString('en')} pages)`,
      value: generated.time,
      unit: 'ms',
      ...(markdown && { baseline: { work: 'as Markdown', value: markdown.time } }),
    },
    {
      work: '  a generated page',
      value: page.time,
      unit: 'ms',
      target: document.time / 4,
      baseline: { work: 'a Markdown page', value: document.time },
    },
    {
      work: '    on all threads',
      value: page.cpu,
      unit: 'ms CPU',
      target: document.cpu / 4,
      baseline: { work: 'a Markdown page', value: document.cpu },
    },
    {
      work: '  an empty page, with a data module: the least that Docusaurus charges',
      value: least.time,
      unit: 'ms',
    },
    { work: '    on all threads', value: least.cpu, unit: 'ms CPU' },
    {
      work: '  the plugin’s own lifecycle work, published files included',
      value: Math.min(...rounds.map((round) => round.generated.lifecycle)),
      unit: 'ms',
      target: count === 1_000 ? 1_000 : undefined,
    },
  ];
}

type PageCost = Pick<Cost, 'time' | 'cpu'>;

const perPage = (site: Cost, empty: Cost, pages: number): PageCost => ({
  time: (site.time - empty.time) / pages,
  cpu: (site.cpu - empty.cpu) / pages,
});

/** One build of each site. */
interface Round {
  pages: number;
  empty: Cost;
  generated: Cost;
  bare: Cost;
  /** Not in each round, where it takes minutes. */
  markdown?: Cost;
  /** What a Markdown page costs. */
  document: PageCost;
}

/**
 * Each site is new: bundlers keep what they can. Sites are compared within a round, since a machine may be a quarter faster in one minute than in
 * the next.
 */
async function measureRound({
  count,
  keep,
  document,
}: {
  count: number;
  keep: (site: Site) => void;
  document?: PageCost;
}): Promise<Round> {
  const measure = (site: Site): Promise<Cost> => {
    keep(site);
    return costOfBuild(site);
  };
  const empty = await measure(createBenchSite(0));
  const site = createBenchSite(count);
  const generated = await measure(site);
  const views = readPages(site.directory);
  const paths = Array.from(views, (_, index) => `/bare/${index}`);
  const bare = await measure(createBenchSite(0, pageRoutesPlugin(paths)));
  const round = { pages: views.length, empty, generated, bare };
  if (document !== undefined) return { ...round, document };
  const markdown = await measure(createBenchSite(0, toMarkdownPages(views)));
  return { ...round, markdown, document: perPage(markdown, empty, views.length) };
}

/** The round in which the generated page is neither dearest nor cheapest beside the Markdown page. */
function middle(rounds: readonly Round[]): Round {
  const ratio = ({ generated, empty, pages, document }: Round): number =>
    perPage(generated, empty, pages).time / document.time;
  const sorted = [...rounds].sort((a, b) => ratio(a) - ratio(b));
  const found = sorted[Math.floor(sorted.length / 2)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}

async function costOfBuild(site: Site): Promise<Cost> {
  site.edit('site-options.json', '"plugin":{}', '"plugin":{"debug":true}');
  settleDisk();
  let output = '';
  const start = performance.now();
  const { value: cpu } = await measureChild(async () => {
    output = (await buildSite(site)).output;
  });
  const time = performance.now() - start;
  const durations = [...output.matchAll(/Personas: (?:lifecycle|after the build) (\d+(?:\.\d+)?) ms/g)];
  const lifecycle = durations.reduce((sum, [, duration]) => sum + Number(duration), 0);
  return { time, cpu, lifecycle };
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
