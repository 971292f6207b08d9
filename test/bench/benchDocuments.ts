import { PAGE_KINDS } from 'persona-registry';
import { buildSite } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { readTree } from '../helpers/readTree.js';
import { measureChild } from './childCost.js';
import { generateDocuments } from './generateDocuments.js';
import type { Line } from './report.js';

const DOCUMENTS = 500;
/** Number of builds of each site. */
const ROUNDS = 3;

/** One persona, so that the site has the plugin's theme and its pages. */
const DATA = 'personas:\n  P001: { name: AI Data Engineer, team: AI Team }\n';

/** The site then has the same pages as without the plugin. */
const NO_PAGES = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, false]));

/**
 * Compares a site of documents without directives with and without the plugin: the bytes of its pages, and the CPU time of its build. The ratio
 * compares sites with the same pages, because it is the price for each document. The plugin's own pages are a price of their own, which does not
 * grow with the documents: the theme is compiled once.
 */
export async function benchDocuments(): Promise<Line[]> {
  const sites: Site[] = [];
  const rounds: Round[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await measureRound(round, (site) => sites.push(site)));
  } finally {
    // Only at the end: file creation is many times slower while the disk frees the space of thousands of deleted files.
    for (const site of sites) site.remove();
  }
  const { plugin, control, pages, unit } = middle(rounds);
  const count = DOCUMENTS.toLocaleString('en');
  return [
    {
      work: `pages that the plugin changes, ${count} documents without directives`,
      value: Math.max(...rounds.map(({ changedPages }) => changedPages.length)),
      unit: 'pages',
      target: 0,
    },
    {
      work: `build of ${count} documents with the plugin and the same pages, in relation to the build without`,
      value: plugin / control,
      unit: 'ratio',
      target: 1.03,
    },
    {
      work: '  build with the plugin',
      value: plugin,
      unit,
      baseline: { work: 'without', value: control },
    },
    {
      work: '  added by the plugin’s own pages: the theme, and the pages of one persona',
      value: pages - plugin,
      unit,
    },
  ];
}

/** One build of each site. */
interface Round {
  /** Cost of the build with the plugin, but without its pages. */
  plugin: number;
  /** Cost of the build with the plugin and its pages. */
  pages: number;
  /** Cost of the build without the plugin. */
  control: number;
  unit: 'ms CPU' | 'ms';
  /** Paths of pages that are not the same in both sites. */
  changedPages: string[];
}

/** Builds new sites, because bundlers keep caches. The first build alternates between rounds, because a machine may become slower meanwhile. */
async function measureRound(round: number, keep: (site: Site) => void): Promise<Round> {
  const files = generateDocuments(DOCUMENTS);
  const measure = async (options: Parameters<typeof createBareSite>[0]) => {
    const site = createBareSite(options);
    keep(site);
    let directory = '';
    const cost = await measureChild(async () => {
      directory = (await buildSite(site)).directory;
    });
    return { ...cost, pages: readPages(directory) };
  };
  const filesWithData = { ...files, 'personas.yml': DATA };
  const measurePlugin = () => measure({ plugin: { pages: NO_PAGES }, files: filesWithData });
  const measureControl = () => measure({ plugin: false, files });
  const first = round % 2 === 0 ? undefined : await measurePlugin();
  const control = await measureControl();
  const plugin = first ?? (await measurePlugin());
  const withPages = await measure({ files: filesWithData });
  return {
    plugin: plugin.value,
    pages: withPages.value,
    control: control.value,
    unit: control.unit,
    changedPages: [...control.pages]
      .filter(([path, html]) => [plugin, withPages].some(({ pages }) => pages.get(path) !== html))
      .map(([path]) => path),
  };
}

/** The hash in the name of a script or a style sheet. It depends on all routes of the site. */
const HASH = /\.[0-9a-f]{8}(?=\.(?:js|css)\b)/g;

/** Reads the HTML of a built site by path, without the hashes of scripts and style sheets. */
function readPages(directory: string): Map<string, string> {
  const pages = [...readTree(directory)].filter(([path]) => path.endsWith('.html'));
  return new Map(pages.map(([path, html]) => [path, html.replace(HASH, '')]));
}

/** Returns the round with the median ratio. */
function middle(rounds: readonly Round[]): Round {
  const sorted = [...rounds].sort((a, b) => a.plugin / a.control - b.plugin / b.control);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error('Nothing was measured.');
  return median;
}
