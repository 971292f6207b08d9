import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * Measures a table of every persona: the size of its page, the size of its code, and the time for each interaction in the browser. One site has two such
 * documents. The first has the usual order of data files, team by team. The second is sorted by name, which compresses worst: the same team, service or
 * skill comes again only after 200 rows or more, but gzip looks back only 32 KB, about 60 rows. Then nearly all of the size is names and addresses, which
 * are new in each row (without the addresses it would be 90 KB). All other words of a row together are less than 1 % of the size. (Brotli looks back
 * further: 33 KB at level 5.)
 */
export async function benchTables(): Promise<Line[]> {
  const site = createBenchSite(1, {
    'personas.json': JSON.stringify({ ...byTeam(withOneLinkPerCell(generate())), check: { preset: 'none' } }),
    'docs/card.md': toDocument('persona="P00001, P00002, P00003"'),
    'docs/table.md': toDocument(''),
    'docs/scattered.md': toDocument('sort="persona"'),
  });
  try {
    const { directory } = await buildSite(site);
    expectScattered(readFileSync(join(directory, 'docs/scattered/index.html'), 'utf8'));
    const weights = await weighTables(directory);
    const sorted = await timeInteractions(directory, 'docs/table');
    const scattered = await timeInteractions(directory, 'docs/scattered');
    const scatteredWork = 'no team, service or skill in common with rows nearby';
    return [
      {
        work: 'HTML of a table of 5,000 rows, ten columns, a link in each cell',
        value: weights.sorted,
        unit: 'bytes gzip',
        target: 150 * 1024,
        baseline: { work: scatteredWork, value: weights.scattered },
      },
      {
        work: '  script that makes it interactive',
        value: weights.tools,
        unit: 'bytes gzip',
        target: 8 * 1024,
        baseline: { work: 'a table of three rows', value: weights.short },
      },
      ...sorted.map(
        ({ work, value }, index): Line => ({
          work: `  ${work}`,
          value,
          unit: 'ms',
          target: 200,
          baseline: { work: scatteredWork, value: scattered[index]?.value ?? Number.NaN },
        }),
      ),
    ];
  } finally {
    site.remove();
  }
}

const toDocument = (attributes: string): string =>
  `---\ndescription: A table.\n---\n\n# Table\n\n::persona-table{${attributes} columns="${COLUMNS}"}\n`;

type Data = Record<string, unknown> & { personas: Record<string, Record<string, unknown>> };

const generate = (): Data => generateData({ personas: ROWS, services: 200, grantsPerPersona: 0 }) as Data;

/** Changes data so that each cell of ten columns has one link: the columns of the usual table, with group and sponsor instead of the two texts. */
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

/** Throws if the sorted table is not scattered: no team, service or skill may come again within 60 rows. */
function expectScattered(html: string): void {
  const rows = html
    .split(/<tr[ >]/)
    .map((row) => row.split('<td>'))
    .filter(({ length }) => length === COLUMNS.split(',').length);
  if (rows.length !== ROWS) throw new Error(`The scattered table has ${rows.length} rows.`);
  for (const column of ['team', 'services', 'skills']) {
    const at = COLUMNS.split(', ').indexOf(column);
    const lastRows = new Map<string, number>();
    for (const [index, cells] of rows.entries()) {
      const cell = cells[at] as string;
      const distance = index - (lastRows.get(cell) ?? Number.NEGATIVE_INFINITY);
      if (distance <= 60) throw new Error(`Column "${column}": ${cell} comes again after ${distance} rows.`);
      lastRows.set(cell, index);
    }
  }
}

interface Weights {
  /** HTML of the table in the order of teams. */
  sorted: number;
  /** HTML of the same rows, scattered. */
  scattered: number;
  /** Additional script, compared with a table that is too short for tools. */
  tools: number;
  /** Additional script of such a short table, rows included, compared with a document without a directive. */
  short: number;
}

async function weighTables(directory: string): Promise<Weights> {
  const scale = await createScale(directory);
  try {
    const waitForTools = (page: Page): Promise<void> => page.getByRole('searchbox').waitFor();
    const none = await scale.weigh('docs');
    const short = await scale.weigh('docs/card');
    const sorted = await scale.weigh('docs/table', waitForTools);
    const scattered = await scale.weigh('docs/scattered', waitForTools);
    return {
      sorted: sorted.html,
      scattered: scattered.html,
      tools: sorted.script - short.script,
      short: short.script - none.script,
    };
  } finally {
    await scale.close();
  }
}

interface Interaction {
  work: string;
  value: number;
}

async function timeInteractions(directory: string, path: string): Promise<Interaction[]> {
  const server = await serve(directory);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url + path);
    await page.getByRole('searchbox').waitFor();
    const time = async (work: string, script: string) => ({
      work,
      value: await timeUntilPainted(page, script),
    });
    // Each interaction is the first of its kind, so it includes the time to read the rows.
    return [
      await time('search entered', `${find('main [type=search]')}.focus()`),
      await time('first search', typeInto('persona 0012')),
      await time('next letter', typeInto('persona 00123')),
      await time('search emptied', typeInto('')),
      await time('first sort', clickOn('thead th:nth-child(3) button')),
      await time('reverse sort', clickOn('thead th:nth-child(3) button')),
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
/** Sets a value in such a way that React notices the change. */
const typeInto = (text: string): string => `{
  const input = ${find('main [type=search]')};
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, ${JSON.stringify(text)});
  input.dispatchEvent(new Event('input', { bubbles: true }));
}`;

/** Returns the milliseconds from the event to the frame after the one with the result. */
const timeUntilPainted = (page: Page, script: string): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    ${script};
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  })`);
