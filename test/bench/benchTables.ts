import type { Page } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.js';
import { buildSite } from '../helpers/buildSite.js';
import { serve } from '../helpers/serve.js';
import { createBenchSite } from './benchSite.js';
import { createScale } from './createScale.js';
import { generateData } from './generateData.js';
import type { Line } from './report.js';

const ROWS = 5_000;
const COLUMNS =
  'persona, group, team, interactsWith, processes, architectures, services, skills, learn, sponsor';

/**
 * A table of every persona: what its page weighs, what its code weighs, and how long the browser takes for what a reader does with it. As data
 * files are written, team by team; and in an order in which no row has anything in common with those near it, which compresses worst: the same
 * team, service or skill comes back after 200 rows and more, and gzip looks back 32 KB, some 60 rows. Names and addresses that are new in each
 * row are nearly all of it then (without the addresses it would be 92 KB); every other word of a row together is 2 %.
 */
export async function benchTables(): Promise<Line[]> {
  const data = withOneLinkPerCell(generate());
  const sorted = await measureTable(byTeam(data));
  const scattered = await measureTable(data);
  const beside = 'nothing in common with rows nearby';
  return [
    {
      work: 'HTML of a table of 5,000 rows, ten columns, a link in each cell',
      value: sorted.html,
      unit: 'bytes gzip',
      target: 150 * 1024,
      baseline: { work: beside, value: scattered.html },
    },
    {
      work: '  script that makes it interactive',
      value: sorted.tools,
      unit: 'bytes gzip',
      target: 8 * 1024,
      baseline: { work: 'a table of three rows', value: sorted.short },
    },
    ...sorted.interactions.map(
      ({ work, value }, index): Line => ({
        work: `  ${work}`,
        value,
        unit: 'ms',
        target: 200,
        baseline: { work: beside, value: scattered.interactions[index]?.value ?? Number.NaN },
      }),
    ),
  ];
}

type Data = Record<string, unknown> & { personas: Record<string, Record<string, unknown>> };

const generate = (): Data => generateData({ personas: ROWS, services: 200, grantsPerPersona: 0 }) as Data;

/** Ten columns can be linked: those of the usual table, with group and sponsor in the place of the two texts. */
function withOneLinkPerCell(data: Data): Data {
  const ids = Object.keys(data.personas);
  const teams = Object.entries(data.teams as Record<string, object>).map(([id, team], index) => [
    id,
    { ...team, group: index % 2 === 0 ? 'core' : 'project' },
  ]);
  const personas = Object.entries(data.personas).map(([id, persona], index) => [
    id,
    {
      ...persona,
      processes: ['dataops'],
      services: (persona.services as string[]).slice(0, 1),
      skills: (persona.skills as string[]).slice(0, 1),
      sponsor: ids[(index + 1) % ids.length],
    },
  ]);
  return {
    ...data,
    groups: { core: { name: 'CORE TEAM' }, project: { name: 'PROJECT TEAM' } },
    teams: Object.fromEntries(teams),
    personas: Object.fromEntries(personas),
  };
}

function byTeam(data: Data): Data {
  const personas = Object.entries(data.personas);
  const teams = new Set(personas.map(([, { team }]) => team));
  const sorted = [...teams].flatMap((name) => personas.filter(([, { team }]) => team === name));
  return { ...data, personas: Object.fromEntries(sorted) };
}

interface Measured {
  html: number;
  /** Script beyond that of a table too short for tools. */
  tools: number;
  /** Script of that table, rows included, beyond that of a document without a directive. */
  short: number;
  interactions: { work: string; value: number }[];
}

async function measureTable(data: Data): Promise<Measured> {
  const site = createBenchSite(1, {
    'personas.json': JSON.stringify({ ...data, check: { preset: 'none' } }),
    'docs/card.md': `---\ndescription: A short table.\n---\n\n# Short\n\n::persona-table{persona="P00001, P00002, P00003" columns="${COLUMNS}"}\n`,
    'docs/table.md': `---\ndescription: A table.\n---\n\n# Table\n\n::persona-table{columns="${COLUMNS}"}\n`,
  });
  try {
    const { directory } = await buildSite(site);
    const scale = await createScale(directory);
    const none = await scale.weigh('docs');
    const short = await scale.weigh('docs/card');
    const table = await scale.weigh('docs/table', (page) => page.getByRole('searchbox').waitFor());
    await scale.close();
    return {
      html: table.html,
      tools: table.script - short.script,
      short: short.script - none.script,
      interactions: await timeInteractions(directory),
    };
  } finally {
    site.remove();
  }
}

async function timeInteractions(directory: string): Promise<Measured['interactions']> {
  const server = await serve(directory);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}docs/table`);
    await page.getByRole('searchbox').waitFor();
    const time = async (work: string, script: string) => ({
      work,
      value: await timeUntilPainted(page, script),
    });
    // Each is the first of its kind: what is read of the rows is read now.
    return [
      await time('first search', typeInto('persona 0012')),
      await time('next letter', typeInto('persona 00123')),
      await time('search emptied', typeInto('')),
      await time('first sort', clickOn('thead th:nth-child(3) button')),
      await time('sort the other way round', clickOn('thead th:nth-child(3) button')),
      await time('filters opened', clickOn('[aria-controls$=filters]')),
      await time('facet opened', clickOn('[id$=filters] details:nth-child(3) summary')),
      await time('filter chosen', clickOn('[id$=filters] label:last-child input')),
      await time('columns opened', clickOn('[aria-controls$=columns]')),
      await time('column hidden', clickOn('[id$=columns] input')),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

const find = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
const clickOn = (selector: string): string => `${find(selector)}.click()`;
/** React hears of a value that was set past it. */
const typeInto = (text: string): string => `{
  const input = ${find('main [type=search]')};
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, ${JSON.stringify(text)});
  input.dispatchEvent(new Event('input', { bubbles: true }));
}`;

/** Milliseconds from the event to the frame after the one that shows what came of it. */
const timeUntilPainted = (page: Page, script: string): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    ${script};
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  })`);
