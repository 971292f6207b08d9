import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../helpers/buildSite.js';
import type { Site } from '../helpers/createSite.js';
import { createBenchSite } from './benchSite.js';
import { measureChild } from './childCost.js';
import { pageRoutesPlugin } from './pageRoutes.js';
import type { Line } from './report.js';
import { toMarkdownPages } from './toMarkdownPages.js';

/** Personas, and how often their pages are built as Markdown: a thousand take minutes. */
const SITES = [
  { count: 100, markdownBuilds: 3 },
  { count: 1_000, markdownBuilds: 1 },
];
/** How often anything else is built. The least counts: whatever else the machine does only adds. */
const BUILDS = 3;

/** Build time of a generated page against a Markdown page that says the same, both over an empty site, in the same run. */
export async function benchPages(): Promise<Line[]> {
  const sites: Site[] = [];
  try {
    return await compareBuilds((site) => sites.push(site));
  } finally {
    // Not before: making files takes many times as long while a disk gives back the space of thousands that were deleted.
    for (const site of sites) site.remove();
  }
}

async function compareBuilds(keep: (site: Site) => void): Promise<Line[]> {
  const measure = (create: () => Site, builds = BUILDS) => leastCost(create, { builds, keep });
  const empty = await measure(() => createBenchSite(0));
  const lines: Line[] = [{ work: 'build of an empty site', ...empty.cost }];
  for (const { count, markdownBuilds } of SITES) {
    const generated = await measure(() => createBenchSite(count));
    const markdown = await measure(
      () => createBenchSite(0, toMarkdownPages(generated.pages)),
      markdownBuilds,
    );
    const pages = generated.pages.length;
    const paths = Array.from({ length: pages }, (_, index) => `/bare/${index}`);
    const bare = await measure(() => createBenchSite(0, pageRoutesPlugin(paths)));
    const toCost = ({ cost }: typeof empty): number => (cost.value - empty.cost.value) / pages;
    const document = toCost(markdown);
    lines.push(
      {
        work: `build with ${count.toLocaleString('en')} personas (${pages.toLocaleString('en')} pages)`,
        ...generated.cost,
        baseline: { work: 'as Markdown', value: markdown.cost.value },
      },
      {
        work: '  a generated page',
        value: toCost(generated),
        unit: generated.cost.unit,
        target: document / 4,
        baseline: { work: 'a Markdown page', value: document },
      },
      {
        work: '  an empty page, with a data module: the least that Docusaurus charges',
        value: toCost(bare),
        unit: bare.cost.unit,
      },
      {
        work: '  the plugin’s own lifecycle work, published files included',
        value: generated.lifecycle,
        unit: 'ms',
        target: count === 1_000 ? 1_000 : undefined,
      },
    );
  }
  return lines;
}

/** Each build is of a new site, since bundlers keep what they can. */
async function leastCost(
  create: () => Site,
  { builds, keep }: { builds: number; keep: (site: Site) => void },
) {
  let least = await costOfBuild(create(), keep);
  for (let build = 1; build < builds; build++) {
    const { cost, lifecycle, pages } = await costOfBuild(create(), keep);
    least = {
      cost: cost.value < least.cost.value ? cost : least.cost,
      lifecycle: Math.min(lifecycle, least.lifecycle),
      pages,
    };
  }
  return least;
}

async function costOfBuild(site: Site, keep: (site: Site) => void) {
  keep(site);
  site.edit('site-options.json', '"plugin":{}', '"plugin":{"debug":true}');
  let output = '';
  const cost = await measureChild(async () => {
    output = (await buildSite(site)).output;
  });
  const durations = [...output.matchAll(/Personas: (?:lifecycle|after the build) (\d+(?:\.\d+)?) ms/g)];
  const lifecycle = durations.reduce((sum, [, duration]) => sum + Number(duration), 0);
  return { cost, lifecycle, pages: readPages(site.directory) };
}

/** The views of all generated pages, as the plugin wrote them. */
function readPages(directory: string): unknown[] {
  const folder = join(directory, '.docusaurus/docusaurus-plugin-personas/default/pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown);
}
