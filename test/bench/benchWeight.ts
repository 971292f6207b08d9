import { createBenchSite, createControlSite } from './benchSite.js';
import { generateData } from './generateData.js';
import { pageRoutesPlugin } from './pageRoutes.js';
import type { Line } from './report.js';
import { type SiteWeight, weighSite } from './weighSite.js';

const FEW = 10;
const MANY = 1_000;
/** Personas with access to one service. */
const GRANTED = 500;
const DOCUMENTS = ['docs', 'docs/card', 'docs/table'] as const;
type Document = (typeof DOCUMENTS)[number];

/** Measures the size of documents with a small and a large registry, and the cost of each additional page for all pages of the site. */
export async function benchWeight(): Promise<Line[]> {
  const few = await weighSite(createBenchSite(FEW), DOCUMENTS);
  const many = await weighSite(createBenchSite(MANY), DOCUMENTS);
  // Teams, services and people have pages too. All routes count, and the comparison has the same routes.
  const fewRoutes = new Set(few.routes);
  const addedRoutes = many.routes.filter((route) => !fewRoutes.has(route));
  const perPage = (many.pages.docs.shared - few.pages.docs.shared) / addedRoutes.length;
  const docusaurus = (await weighRoutes(addedRoutes)) / addedRoutes.length;
  const control = await weighSite(createControlSite(), ['docs']);
  const granted = generateData({ personas: GRANTED, services: 1, grantsPerPersona: 3 });
  const servicePage = 'personas/services/service-00000';
  const service = await weighSite(createBenchSite(1, { 'personas.json': JSON.stringify(granted) }), [
    'docs',
    servicePage,
  ]);
  return [
    {
      work: 'style sheet that the plugin adds to a document without directive',
      value: few.pages.docs.styles - control.pages.docs.styles,
      unit: 'bytes gzip',
      target: 3 * 1024,
    },
    {
      work: '  and one card to its document',
      value: few.pages['docs/card'].styles - control.pages.docs.styles,
      unit: 'bytes gzip',
    },
    {
      work: `script of a document without directive, ${FEW} personas`,
      value: few.pages.docs.script,
      unit: 'bytes gzip',
      baseline: { work: 'without the plugin', value: control.pages.docs.script },
    },
    {
      work: '  script that the plugin adds to it, with the routes of its pages',
      value: few.pages.docs.script - control.pages.docs.script,
      unit: 'bytes gzip',
      // About 3 KB, and 68 bytes for each of the 44 routes.
      target: 7 * 1024,
    },
    {
      work: `  with ${MANY.toLocaleString('en')} personas: added by each further page`,
      value: perPage,
      unit: 'bytes gzip',
      target: docusaurus,
      baseline: { work: 'Docusaurus’ own route with a data module', value: docusaurus },
    },
    {
      work: `script and data of a service page with ${GRANTED} personas, over a document`,
      value: service.pages[servicePage].script - service.pages.docs.script,
      unit: 'bytes gzip',
      target: 40 * 1024,
    },
    { work: '  its HTML', value: service.pages[servicePage].html, unit: 'bytes gzip' },
    {
      work: `script that one card adds, ${MANY.toLocaleString('en')} personas`,
      value: addedBy('docs/card', many),
      unit: 'bytes gzip',
      target: 6 * 1024,
      baseline: { work: `${FEW} personas`, value: addedBy('docs/card', few) },
    },
    {
      work: '  part of it that depends on the size of the registry',
      value: Math.abs(addedBy('docs/card', many) - addedBy('docs/card', few)),
      unit: 'bytes gzip',
      target: 512,
    },
    {
      work: 'script that a table of three rows adds',
      value: addedBy('docs/table', many),
      unit: 'bytes gzip',
    },
    { work: 'HTML of a document without directive', value: many.pages.docs.html, unit: 'bytes gzip' },
    { work: 'HTML of a document with one card', value: many.pages['docs/card'].html, unit: 'bytes gzip' },
    {
      work: 'HTML of a document with a table of three rows',
      value: many.pages['docs/table'].html,
      unit: 'bytes gzip',
    },
  ];
}

const addedBy = (document: Document, { pages }: SiteWeight<Document>): number =>
  pages[document].script - pages.docs.script;

/** Returns the size that Docusaurus' own routes at the same paths add to the shared script. They share a component, and each has a data module. */
async function weighRoutes(paths: readonly string[]): Promise<number> {
  const weigh = async (routes: readonly string[]): Promise<number> =>
    (await weighSite(createBenchSite(0, pageRoutesPlugin(routes)), ['docs'])).pages.docs.shared;
  return (await weigh(paths)) - (await weigh([]));
}
