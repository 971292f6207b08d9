import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Site } from '../helpers/createSite.js';
import { createBenchSite } from './benchSite.js';
import { createScale } from './createScale.js';
import { generateHandbook, type HandbookSize } from './generateHandbook.js';
import { type BuildCost, measureBuild } from './measureBuild.js';
import { pageRoutesPlugin } from './pageRoutes.js';
import { readViews } from './readViews.js';
import type { Line } from './report.js';
import { toMarkdownPages } from './toMarkdownPages.js';

const count = (value: number): string => value.toLocaleString('en');
/** A large company. */
const LARGE: HandbookSize = { people: 2_000, teams: 200, personas: 500 };
/** The most personas that one process works with. */
const LARGEST: HandbookSize = { people: 2_000, teams: 500, personas: 5_000 };
/** Index pages with their search, and how many entries each has. */
const INDEXES = [
  ['personas', LARGE.personas],
  ['personas/people', LARGE.people],
  ['personas/teams', LARGE.teams],
] as const;

/** The most that a page may cost, as a part of the cost of a Markdown page with the same text. */
const OF_MARKDOWN = 0.2;
/** The most memory, as a multiple of that for as many empty routes. */
const OF_EMPTY_ROUTES = 1.2;
/** Personas of the site with the most grants, 15 for each. */
const MOST_GRANTED = 5_000;

/** Of so many pages, one is built as Markdown, too. All of them would take ten minutes, and each costs the same. */
const SAMPLE = 4;

type Keep = (site: Site) => Site;

/** Measures a large handbook beside an empty site, and beside Markdown pages with the text of its pages. */
export const benchHandbook = (): Promise<Line[]> => withSites(measureLarge);

/** Measures the largest handbook that one process builds, and a large site of services beside as many empty routes. */
export const benchLargest = (): Promise<Line[]> => withSites(measureLargest);

/** Removes the sites at the end: file creation is many times slower while the disk frees the space of thousands of deleted files. */
async function withSites(measure: (keep: Keep) => Promise<Line[]>): Promise<Line[]> {
  const sites: Site[] = [];
  try {
    return await measure((site) => {
      sites.push(site);
      return site;
    });
  } finally {
    for (const site of sites) site.remove();
  }
}

const createHandbookSite = (size: HandbookSize): Site =>
  createBenchSite(0, { 'personas.json': JSON.stringify(generateHandbook(size)) });

async function measureLarge(keep: Keep): Promise<Line[]> {
  const empty = await measureBuild(keep(createBenchSite(0)));
  const site = keep(createHandbookSite(LARGE));
  const handbook = await measureBuild(site);
  const views = readViews(site.directory);
  const pages = views.length;
  const texts = views.filter((_, index) => index % SAMPLE === 0);
  const markdown = await measureBuild(keep(createBenchSite(0, toMarkdownPages(texts))));
  const perPage = (build: BuildCost, count: number): number => (build.cpu - empty.cpu) / count;
  const document = perPage(markdown, texts.length);
  return [
    {
      work: `the plugin’s work: ${toText(LARGE)}, ${count(pages)} pages`,
      value: handbook.work,
      unit: 'ms CPU',
      target: 2_000,
    },
    {
      work: '  a generated page',
      value: perPage(handbook, pages),
      unit: 'ms CPU',
      target: document * OF_MARKDOWN,
      baseline: { work: 'a Markdown page', value: document },
    },
    {
      work: '  peak memory of the build',
      value: handbook.memory,
      unit: 'MB',
      target: empty.memory * 1.3 + pages * 0.3,
      baseline: { work: 'an empty site', value: empty.memory },
    },
    ...toSizes(handbook.directory),
    ...(await weighIndexes(handbook.directory)),
  ];
}

async function measureLargest(keep: Keep): Promise<Line[]> {
  const site = keep(createHandbookSite(LARGEST));
  const { work, memory, directory } = await measureBuild(site);
  const pages = readViews(site.directory).length;
  return [
    { work: `the plugin’s work: ${toText(LARGEST)}, ${count(pages)} pages`, value: work, unit: 'ms CPU' },
    { work: '  peak memory of the build', value: memory, unit: 'MB', target: 2_048 },
    ...toSizes(directory),
    ...(await measureGrants(keep)),
  ];
}

async function measureGrants(keep: Keep): Promise<Line[]> {
  const site = keep(createBenchSite(MOST_GRANTED));
  const built = await measureBuild(site);
  const paths = readViews(site.directory).map((_, index) => `/bare/${index}`);
  const bare = await measureBuild(keep(createBenchSite(0, pageRoutesPlugin(paths))));
  return [
    {
      work: `peak memory: ${count(MOST_GRANTED)} personas, ${count(MOST_GRANTED * 15)} grants, ${count(paths.length)} pages`,
      value: built.memory,
      unit: 'MB',
      target: Math.min(bare.memory * OF_EMPTY_ROUTES, 2_253),
      baseline: { work: 'as many empty routes', value: bare.memory },
    },
    {
      work: '  time of the build',
      value: built.cpu,
      unit: 'ms CPU',
      baseline: { work: 'as many empty routes', value: bare.cpu },
    },
    ...toSizes(built.directory),
  ];
}

const toText = ({ people, teams, personas }: HandbookSize): string =>
  `${count(people)} people, ${count(teams)} teams, ${count(personas)} personas`;

/** The page with the most HTML. */
function toSizes(build: string): Line[] {
  const sizes = readdirSync(join(build, 'personas'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: statSync(join(build, 'personas', file)).size }));
  const { file, size } = sizes.reduce((largest, next) => (next.size > largest.size ? next : largest));
  return [{ work: `  HTML of the largest page, ${file}`, value: size, unit: 'bytes', target: 400 * 1024 }];
}

/** The scripts of pages with a search, beside those of a document. A search loads its own when somebody uses it. */
async function weighIndexes(build: string): Promise<Line[]> {
  const scale = await createScale(build);
  try {
    const document = await scale.weigh('docs');
    const lines: Line[] = [];
    for (const [path, entries] of INDEXES) {
      const before = await scale.weigh(path);
      const after = await scale.weigh(path, search);
      lines.push(
        {
          work: `  script of ${path}, ${count(entries)} entries, with what its search loads`,
          value: after.script - document.script,
          unit: 'bytes gzip',
          target: 12 * 1024 + 60 * entries,
        },
        {
          work: '    part of it that is loaded when the search is first used',
          value: after.script - before.script,
          unit: 'bytes gzip',
        },
      );
    }
    return lines;
  } finally {
    await scale.close();
  }
}

async function search(page: Page): Promise<void> {
  await page.locator('main').getByRole('searchbox').first().fill('1');
  await page.locator('main').getByRole('status').first().waitFor();
}
