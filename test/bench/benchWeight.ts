import { buildSite } from '../helpers/buildSite.js';
import { createBenchSite } from './benchSite.js';
import { pageRoutesPlugin } from './pageRoutes.js';
import { type Weight, weighPage } from './pageScripts.js';
import type { Line } from './report.js';

interface Weights {
  none: Weight;
  card: Weight;
  table: Weight;
}

const FEW = 10;
const MANY = 1_000;

/** What documents weigh over a small and a large registry, and what each further page costs every page of the site. */
export async function benchWeight(): Promise<Line[]> {
  const few = await weighSite(FEW);
  const many = await weighSite(MANY);
  // Teams, services and people have pages too: all routes count, ours and those of the comparison.
  const added = many.routes - few.routes;
  const perPage = (many.none.shared - few.none.shared) / added;
  const docusaurus = (await weighRoutes(added)) / added;
  const card = ({ none, card: page }: Weights): number => page.script - none.script;
  return [
    {
      work: 'script of a document without directive, 10 personas',
      value: few.none.script,
      unit: 'bytes gzip',
    },
    {
      work: '  with 1,000 personas: what each further page adds',
      value: perPage,
      unit: 'bytes gzip',
      target: 68,
      baseline: { work: 'Docusaurus’ own route with a data module', value: docusaurus },
    },
    {
      work: 'script that one card adds, 1,000 personas',
      value: card(many),
      unit: 'bytes gzip',
      target: 6 * 1024,
      baseline: { work: '10 personas', value: card(few) },
    },
    {
      work: 'script that a table of three rows adds',
      value: many.table.script - many.none.script,
      unit: 'bytes gzip',
    },
    { work: 'HTML of a document without directive', value: many.none.html, unit: 'bytes gzip' },
    { work: 'HTML of a document with one card', value: many.card.html, unit: 'bytes gzip' },
    { work: 'HTML of a document with a table of three rows', value: many.table.html, unit: 'bytes gzip' },
  ];
}

async function weighSite(personas: number): Promise<Weights & { routes: number }> {
  const site = createBenchSite(personas);
  try {
    const { directory } = await buildSite(site);
    const routes = [...site.read('build/sitemap.xml').matchAll(/<loc>/g)].length;
    return {
      none: weighPage(directory, 'docs'),
      card: weighPage(directory, 'docs/card'),
      table: weighPage(directory, 'docs/table'),
      routes,
    };
  } finally {
    site.remove();
  }
}

/** What `count` routes of Docusaurus, each with a shared component and a data module of its own, add to the shared script. */
async function weighRoutes(count: number): Promise<number> {
  const weigh = async (routes: number): Promise<number> => {
    const site = createBenchSite(0, pageRoutesPlugin(routes));
    try {
      const { directory } = await buildSite(site);
      return weighPage(directory, 'docs').shared;
    } finally {
      site.remove();
    }
  };
  return (await weigh(count)) - (await weigh(0));
}
