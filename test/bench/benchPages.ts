import { execFileSync } from 'node:child_process';
import { buildSite } from '../helpers/buildSite.js';
import type { Site } from '../helpers/createSite.js';
import { createBenchSite } from './benchSite.js';
import { measureChild } from './childCost.js';
import { pageRoutesPlugin } from './pageRoutes.js';
import { readViews } from './readViews.js';
import type { Line } from './report.js';
import { toMarkdownPages } from './toMarkdownPages.js';

/** Numbers of personas, and the most that a page may cost, as parts of the cost of other pages. */
const SITES = [
  { count: 100, ofBare: 1.3, ofMarkdown: 0.2 },
  { count: 1_000, ofBare: 1.5, ofMarkdown: 0.1 },
] as const;
/** The same for CPU time. */
const CPU_OF_BARE = 1.5;
/** Number of builds of each site. */
const ROUNDS = 3;
/** From this number of personas on, the Markdown pages are built only once, because that takes minutes. */
const MANY = 1_000;

interface Cost {
  /** Wall-clock time, in ms. */
  time: number;
  /** CPU time of all threads, in ms. Wall-clock time, if the system does not report CPU time. */
  cpu: number;
  /** Time of the plugin's own steps, in ms. */
  lifecycle: number;
}

/** Compares the build time of a generated page with an empty route and with a Markdown page of the same content, all relative to an empty site, in the same run. */
export async function benchPages(): Promise<Line[]> {
  const sites: Site[] = [];
  const lines: Line[] = [];
  try {
    for (const bounds of SITES) lines.push(...(await compareBuilds(bounds, (site) => sites.push(site))));
    return lines;
  } finally {
    // Only at the end: file creation is many times slower while the disk frees the space of thousands of deleted files.
    for (const site of sites) site.remove();
  }
}

async function compareBuilds(
  { count, ofBare, ofMarkdown }: (typeof SITES)[number],
  keep: (site: Site) => void,
): Promise<Line[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const isSlow = count >= MANY && round > 0;
    rounds.push(await measureRound({ count, keep, ...(isSlow && { document: rounds[0]?.document }) }));
  }
  const { pages, empty, generated, bare, markdown, document } = middle(rounds);
  const page = perPage(generated, empty, pages);
  const barePage = perPage(bare, empty, pages);
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
      target: document.time * ofMarkdown,
      baseline: { work: 'a Markdown page', value: document.time },
    },
    {
      work: '    beside an empty route with a data module',
      value: page.time,
      unit: 'ms',
      target: barePage.time * ofBare,
      baseline: { work: 'an empty route', value: barePage.time },
    },
    {
      work: '    the same on all threads',
      value: page.cpu,
      unit: 'ms CPU',
      target: barePage.cpu * CPU_OF_BARE,
      baseline: { work: 'an empty route', value: barePage.cpu },
    },
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
  /** Absent in some rounds, because it can take minutes. */
  markdown?: Cost;
  /** Cost of a Markdown page. */
  document: PageCost;
}

/**
 * Builds a new site for each measurement, because bundlers keep caches. Sites are compared within a round, because a machine may be a quarter faster in
 * one minute than in the next.
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
  const views = readViews(site.directory);
  const paths = Array.from(views, (_, index) => `/bare/${index}`);
  const bare = await measure(createBenchSite(0, pageRoutesPlugin(paths)));
  const round = { pages: views.length, empty, generated, bare };
  if (document !== undefined) return { ...round, document };
  const markdown = await measure(createBenchSite(0, toMarkdownPages(views)));
  return { ...round, markdown, document: perPage(markdown, empty, views.length) };
}

/** Returns the round with the median ratio between a generated page and a Markdown page. */
function middle(rounds: readonly Round[]): Round {
  const ratio = ({ generated, empty, pages, document }: Round): number =>
    perPage(generated, empty, pages).time / document.time;
  const sorted = [...rounds].sort((a, b) => ratio(a) - ratio(b));
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error('Nothing was measured.');
  return median;
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

/** Waits for the disk, so that no build waits for the writes of an earlier build. */
function settleDisk(): void {
  try {
    execFileSync('sync');
  } catch {
    // Not every system has this command.
  }
}
