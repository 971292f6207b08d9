import { createBenchSite } from './benchSite.js';
import { generateData } from './generateData.js';
import type { Line } from './report.js';
import { weighSite } from './weighSite.js';

const PERSONAS = 500;
const SERVICES = 500;
const BUSIEST = 'service-00000';
const SERVICE_PAGE = `personas/services/${BUSIEST}`;
const INDEX_PAGE = 'personas/services';
const ENVIRONMENTS = { dev: 'AzureML Data Scientist', stage: 'Reader', prod: 'Reader' };

/** Measures the largest expected access pages: a service with 500 personas, and the index of 500 services by 500 personas. */
export async function benchAccess(): Promise<Line[]> {
  const site = createBenchSite(PERSONAS, { 'personas.json': JSON.stringify(toBusyData()) });
  const { pages } = await weighSite(site, [SERVICE_PAGE, INDEX_PAGE]);
  return [
    {
      work: `HTML of a service page with ${PERSONAS} personas in three environments`,
      value: pages[SERVICE_PAGE].html,
      unit: 'bytes gzip',
      target: 150 * 1024,
    },
    { work: '  script of that page', value: pages[SERVICE_PAGE].script, unit: 'bytes gzip' },
    {
      work: `HTML of the index of ${SERVICES} services by ${PERSONAS} personas`,
      value: pages[INDEX_PAGE].html,
      unit: 'bytes gzip',
    },
    { work: '  script of that page', value: pages[INDEX_PAGE].script, unit: 'bytes gzip' },
  ];
}

/** Generates data in which every persona has roles on one service, and a few on other services. */
function toBusyData(): Record<string, unknown> {
  const data = generateData({ personas: PERSONAS, services: SERVICES, grantsPerPersona: 6 });
  const access = Object.entries(data.access as Record<string, Record<string, unknown>>);
  return {
    ...data,
    access: Object.fromEntries(
      access.map(([persona, services]) => [
        persona,
        { ...services, [BUSIEST]: { ...ENVIRONMENTS, ...(services[BUSIEST] as object | undefined) } },
      ]),
    ),
  };
}
