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
 * A table of every persona: what its page weighs, what its code weighs, and how long the browser takes for what a reader does with it. Two
 * documents of one site: as data files are written, team by team; and sorted by name, an order in which hardly anything of a
 * row stands in those near it, which compresses worst: the same team, service or skill comes back after 200 rows and more, and gzip looks back 32 KB, some 60 rows.
 * Names and addresses that are new in each row are nearly all of it then (without the addresses it would be 90 KB); every other word of a row
 * together is less than 1 %, whether it stands there or not. (Brotli looks back further: 33 KB at level 5.)
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
    const beside = 'no team, service or skill in common with rows nearby';
    return [
      {
        work: 'HTML of a table of 5,000 rows, ten columns, a link in each cell',
        value: weights.sorted,
        unit: 'bytes gzip',
        target: 150 * 1024,
        baseline: { work: beside, value: weights.scattered },
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
          baseline: { work: beside, value: scattered[index]?.value ?? Number.NaN },
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

/** Whether the sort did what this bench says of it: no team, service or skill comes back within 60 rows. */
function expectScattered(html: string): void {
  const rows = html
    .split(/<tr[ >]/)
    .map((row) => row.split('<td>'))
    .filter(({ length }) => length === COLUMNS.split(',').length);
  if (rows.length !== ROWS) throw new Error(`The scattered table has ${rows.length} rows.`);
  for (const column of ['team', 'services', 'skills']) {
    const at = COLUMNS.split(', ').indexOf(column);
    const seen = new Map<string, number>();
    for (const [index, cells] of rows.entries()) {
      const cell = cells[at] as string;
      const distance = index - (seen.get(cell) ?? Number.NEGATIVE_INFINITY);
      if (distance <= 60) throw new Error(`Column "${column}": ${cell} comes back after ${distance} rows.`);
      seen.set(cell, index);
    }
  }
}

interface Weights {
  /** HTML of the table in the order of teams. */
  sorted: number;
  /** HTML of the same rows, scattered. */
  scattered: number;
  /** Script beyond that of a table too short for tools. */
  tools: number;
  /** Script of that table, rows included, beyond that of a document without a directive. */
  short: number;
}

async function weighTables(directory: string): Promise<Weights> {
  const scale = await createScale(directory);
  try {
    const interactive = (page: Page): Promise<void> => page.getByRole('searchbox').waitFor();
    const none = await scale.weigh('docs');
    const short = await scale.weigh('docs/card');
    const sorted = await scale.weigh('docs/table', interactive);
    const scattered = await scale.weigh('docs/scattered', interactive);
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
    // Each is the first of its kind: what is read of the rows is read now.
    return [
      await time('search entered', `${find('main [type=search]')}.focus()`),
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
