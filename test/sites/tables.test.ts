import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateData } from '../bench/generateData.js';
import { findViolations } from '../helpers/axe.js';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { buildSite } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';

/** More rows than one window, so that the table is long. */
const PERSONAS = 230;

const documents: Record<string, string> = {
  'docs/long.md': `---
slug: /
description: A long table, and a short one.
---

# Tables

::persona-table[Everybody]{columns="persona, team as Area, processes, services, skills"}

## Teams

::persona-table[Some of them]{team="Team 1, Team 2" columns="persona, kind, scope" group-by="team"}

[The gallery](gallery.md)

[A cell of the vault](/personas/services/vault#p00103-prod)
`,
  'docs/access.md': `---
description: A table of access.
---

# Access

::access-table{service="Vault"}
`,
  'docs/gallery.md': `---
description: A gallery.
---

# Gallery

::persona-cards[Who they are]{team="Team 1, Team 2"}

[The tables](long.md)
`,
};

/** The access of ten people and agents to a vault. That of the fourth is not documented everywhere. */
const VAULT_ROWS = 10;
const vaultAccess = Object.fromEntries(
  Array.from({ length: VAULT_ROWS }, (_, index) => [
    `P0010${index}`,
    {
      vault: {
        dev: [
          { role: 'Key Vault Administrator', why: '=1+1' },
          // The last one is an agent, which activates nothing.
          index === 9 ? 'Reader' : { role: 'Reader', assignment: 'eligible' },
        ],
        stage: { none: 'Nobody works here.' },
        ...(index !== 3 && { prod: 'Reader' }),
      },
    },
  ]),
);

function toData(): string {
  const { services, access, ...data } = generateData({
    personas: PERSONAS,
    services: 20,
    grantsPerPersona: 0,
  });
  return JSON.stringify({
    ...data,
    services: { ...(services as object), vault: { name: 'Vault', systems: ['azure'] } },
    access: { ...(access as object), ...vaultAccess },
  });
}

let site: Site;
let build: string;
let browser: BuildBrowser;

beforeAll(async () => {
  site = createBareSite({
    baseUrl: '/base/',
    files: {
      'personas.json': toData(),
      ...documents,
    },
  });
  build = (await buildSite(site)).directory;
  browser = await browseBuild(build, site.baseUrl);
});
afterAll(async () => {
  await browser?.close();
  site?.remove();
});

/** Opens a page, and waits for the tools of its tables. */
async function open(path = 'docs/', options: BrowserContextOptions = {}) {
  const result = await browser.visit(path, options);
  await result.page.getByRole('searchbox').first().waitFor();
  const first = result.page.locator('.persona-table').first();
  return { ...result, first, second: result.page.locator('.persona-table').nth(1) };
}

const namesIn = (table: Locator): Promise<string[]> => table.locator('[scope="row"] a').allTextContents();
const count = (table: Locator): Locator => table.getByRole('status');
/** Opens a facet, unless it is open, and chooses a value. */
async function choose(tools: Locator, facet: string, value: string): Promise<void> {
  const values = tools.getByRole('group', { name: facet });
  if ((await values.count()) === 0) await tools.locator('summary', { hasText: facet }).click();
  await values.getByRole('checkbox', { name: new RegExp(`^${value} \\d+$`) }).check();
}
/** Waits for the address, because the browser reports a new address a moment after the page has it. */
const expectSearch = (page: Page, search: string): Promise<void> =>
  expect.poll(() => new URL(page.url()).search).toBe(search);

describe('a long table', () => {
  it('is complete without script, with a link in each cell', async () => {
    const { page, close } = await browser.visit('docs/', { javaScriptEnabled: false });
    const table = page.locator('.persona-table').first();
    expect(await table.locator('tbody tr').count()).toBe(PERSONAS);
    expect(await table.locator('tbody tr').last().isVisible()).toBe(true);
    expect(await table.locator('tbody tr').nth(120).getByRole('link').count()).toBeGreaterThan(6);
    expect(await table.getByRole('link', { name: 'Team 3' }).first().getAttribute('href')).toBe(
      '/base/personas/teams/team-3',
    );
    expect(await table.locator('[data-persona-tools]').isVisible()).toBe(false);
    await close();
  });

  it('has no script with its rows', async () => {
    const html = readFileSync(join(build, 'docs/index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]+src="?\/base\/(assets\/js\/[^"> ]+)/g)].map(
      ([, path]) => path,
    );
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) {
      expect(readFileSync(join(build, script as string), 'utf8')).not.toContain('Persona 00123');
    }
  });

  it('shows a window of its rows, and more on demand', async () => {
    const { page, errors, first, close } = await open();
    const rows = first.locator('tbody tr');
    expect(await rows.count()).toBe(100);
    expect(await count(first).textContent()).toBe(`${PERSONAS} personas`);
    await first.getByRole('button', { name: 'Show 100 more of 130' }).click();
    expect(await rows.count()).toBe(200);
    await first.getByRole('button', { name: 'Show 30 more of 30' }).click();
    expect(await rows.count()).toBe(PERSONAS);
    // The focus moves from the button to the first new row.
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Persona 00200');
    expect(errors).toEqual([]);
    await close();
  });

  it('is shown after a link within the site too', async () => {
    const { page, errors, close } = await browser.visit('docs/gallery');
    await page.getByRole('link', { name: 'The tables' }).click();
    const table = page.locator('.persona-table').first();
    await table.getByText('100 more').waitFor();
    expect((await namesIn(table)).slice(0, 2)).toEqual(['Persona 00000', 'Persona 00001']);
    expect(await count(table).textContent()).toBe(`${PERSONAS} personas`);
    expect(errors).toEqual([]);
    await close();
  });

  it('leads to other pages without loading the site again', async () => {
    const { page, first, close } = await open();
    await page.evaluate('window.isSame = true');
    await first.getByRole('link', { name: 'Team 3', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Team 3' }).waitFor();
    expect(await page.evaluate('window.isSame')).toBe(true);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Tables' }).waitFor();
    await page.locator('.persona-table').first().getByText('100 more').waitFor();
    await close();
  });
});

describe('sort', () => {
  it('goes up, down, and back to the order of the page', async () => {
    const { page, first, close } = await open();
    const heading = first.getByRole('columnheader', { name: 'Area' });
    const button = heading.getByRole('button');
    const top = async () => (await namesIn(first))[0];
    await button.click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await top()).toBe('Persona 00000');
    expect((await namesIn(first))[1]).toBe('Persona 00023');
    await expectSearch(page, '?everybody.sort=team');
    await button.click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await top()).toBe('Persona 00022');
    await expectSearch(page, '?everybody.sort=-team');
    await button.click();
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    expect((await namesIn(first))[1]).toBe('Persona 00001');
    await expectSearch(page, '');
    await close();
  });

  it('adds a further column with Shift, by mouse and by keyboard, and shows the order', async () => {
    const { page, first, close } = await open();
    const area = first.getByRole('columnheader', { name: 'Area' });
    const persona = first.getByRole('columnheader', { name: 'Persona' });
    const hint = first.getByText('Hold Shift');
    expect(await hint.count()).toBe(0);
    await area.getByRole('button').click();
    expect(await hint.isVisible()).toBe(true);
    await persona.getByRole('button').click({ modifiers: ['Shift'] });
    expect(await hint.count()).toBe(0);
    await persona.getByRole('button').focus();
    await page.keyboard.press('Shift+Enter');
    expect((await namesIn(first))[0]).toBe('Persona 00207');
    expect(await area.textContent()).toBe('Area1');
    expect(await persona.textContent()).toBe('Persona2');
    expect(await area.getAttribute('aria-sort')).toBe('ascending');
    expect(await persona.getAttribute('aria-sort')).toBe('descending');
    expect(await persona.getByRole('button', { name: 'Persona', exact: true }).getAttribute('title')).toMatch(
      /^Place 2/,
    );
    await expectSearch(page, '?everybody.sort=team%2C-persona');
    await page.reload();
    await area.getByText('1').waitFor();
    expect((await namesIn(first))[0]).toBe('Persona 00207');
    await persona.getByRole('button').click();
    await expectSearch(page, '?everybody.sort=persona');
    await close();
  });

  it('keeps rows within their groups', async () => {
    const { second, close } = await open();
    const { length } = await namesIn(second);
    await second.getByRole('columnheader', { name: 'Persona' }).getByRole('button').click();
    await second.getByRole('columnheader', { name: 'Persona' }).getByRole('button').click();
    const bodies = second.locator('tbody');
    expect(await bodies.count()).toBe(2);
    expect(await bodies.first().locator('[scope="rowgroup"]').textContent()).toBe('Team 1');
    expect((await namesIn(bodies.first()))[0]).toBe('Persona 00208');
    expect(await namesIn(second)).toHaveLength(length);
    await close();
  });
});

describe('filters', () => {
  it('find words, and show the number of matches', async () => {
    const { page, first, close } = await open();
    await first.getByRole('searchbox').fill('PERSÓNA 0022');
    expect(await count(first).textContent()).toBe(`11 of ${PERSONAS} personas`);
    expect(await namesIn(first)).toHaveLength(11);
    await expectSearch(page, '?everybody.q=PERS%C3%93NA+0022');
    await first.getByRole('searchbox').fill('nobody at all');
    expect(await count(first).textContent()).toBe('No persona matches');
    await first.getByRole('button', { name: 'Show all' }).click();
    expect(await count(first).textContent()).toBe(`${PERSONAS} personas`);
    await expectSearch(page, '');
    await close();
  });

  it('offer every field with different values, also without a column', async () => {
    const { page, first, close } = await open();
    await first.getByRole('button', { name: 'Filters' }).click();
    const labels = await first.locator('[id$="-filters"] summary > span:first-child').allTextContents();
    // All personas work in the same processes, so there is no filter for them. The kind has no column.
    expect(labels).toEqual(['Kind', 'Area', 'Services', 'Skills']);
    await choose(first, 'Kind', 'Agent');
    expect(await count(first).textContent()).toBe(`23 of ${PERSONAS} personas`);
    await choose(first, 'Area', 'Team 9');
    expect(await count(first).textContent()).toBe(`1 of ${PERSONAS} personas`);
    await choose(first, 'Area', 'Team 19');
    expect(await count(first).textContent()).toBe(`2 of ${PERSONAS} personas`);
    await expectSearch(page, '?everybody.kind=Agent&everybody.team=Team+9&everybody.team=Team+19');
    expect(await first.getByRole('button', { name: 'Filters (3)' }).count()).toBe(1);
    expect(await first.locator('summary', { hasText: 'Area' }).textContent()).toBe('Area Team 9, Team 19');
    await first.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: 'Agent' }).uncheck();
    expect(await count(first).textContent()).toBe(`20 of ${PERSONAS} personas`);
    await close();
  });

  it('hide a group without rows', async () => {
    const { second, close } = await open();
    await second.getByRole('searchbox').fill('Persona 00001');
    expect(await second.locator('tbody:visible').count()).toBe(1);
    await close();
  });
});

describe('columns', () => {
  it('hide and show, except the one that names the row', async () => {
    const { page, first, close } = await open();
    await first.getByRole('button', { name: 'Columns' }).click();
    const boxes = first.getByRole('group', { name: 'Columns that show' });
    expect(await boxes.getByRole('checkbox').count()).toBe(4);
    await boxes.getByRole('checkbox', { name: 'Area' }).uncheck();
    expect(await first.getByRole('columnheader').allTextContents()).toEqual([
      'Persona',
      'Processes',
      'Services',
      'Skills',
    ]);
    expect(await first.locator('tbody tr').first().getByRole('cell').count()).toBe(3);
    await first.getByRole('button', { name: '100 more' }).click();
    expect(await first.locator('tbody tr').nth(150).getByRole('cell').count()).toBe(3);
    await expectSearch(page, '?everybody.hide=team');
    await close();
  });
});

describe('exports', () => {
  it('download the chosen rows and columns as CSV', async () => {
    const { page, first, close } = await open(
      'docs/?everybody.q=persona+0022&everybody.sort=-persona&everybody.hide=services',
    );
    await page.waitForFunction(`document.querySelector('[role=status]').textContent.startsWith('11 of')`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      first.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('everybody.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFPersona,Area,Processes,Skills',
      'Persona 00229,Team 22,"MLOps (Train), DataOps","Skill 7, Skill 8, Skill 9"',
    ]);
    expect(text.split('\r\n')).toHaveLength(13);
    expect(await count(first).textContent()).toBe('Rows downloaded: 11');
    await close();
  });

  it('copy them as Markdown, with absolute links', async () => {
    const { page, second, close } = await open('docs/?some-of-them.q=persona+00001', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.waitForFunction(
      `document.querySelectorAll('[role=status]')[1]?.textContent.startsWith('1 of')`,
    );
    await second.getByRole('button', { name: 'Copy as Markdown' }).click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      `| Persona | Kind | Scope |\n| --- | --- | --- |\n| [Persona 00001](${browser.url}personas/p00001) P00001 | Person | Ingestion and store of LAMBDA |\n`,
    );
    expect(await count(second).textContent()).toBe('Rows copied: 1');
    await close();
  });
});

describe('the address', () => {
  it('restores the state of each table separately', async () => {
    const { page, first, second, close } = await open(
      'docs/?a=b&everybody.team=Team+3&some-of-them.sort=-persona&everybody.hide=skills',
    );
    await page.waitForFunction(`document.querySelector('[role=status]').textContent.startsWith('10 of')`);
    expect(await first.getByRole('columnheader').count()).toBe(4);
    expect(await second.getByRole('columnheader', { name: 'Persona' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await second.getByRole('searchbox').fill('1');
    await expectSearch(
      page,
      '?a=b&everybody.team=Team+3&everybody.hide=skills&some-of-them.q=1&some-of-them.sort=-persona',
    );
    await close();
  });

  it('does not change the behaviour of the back button', async () => {
    const { page, first, close } = await open('docs/gallery');
    await page.getByRole('link', { name: 'The tables' }).click();
    await first.getByText('100 more').waitFor();
    await first.getByRole('searchbox').fill('12');
    await first.getByRole('columnheader', { name: 'Area' }).getByRole('button').click();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Gallery' }).waitFor();
    await page.goForward();
    await page.waitForFunction(
      `document.querySelector('.persona-table [role=status]')?.textContent.includes(' of ')`,
    );
    expect(await first.getByRole('searchbox').inputValue()).toBe('12');
    await expectSearch(page, '?everybody.q=12&everybody.sort=team');
    await close();
  });
});

describe('a gallery', () => {
  it('has the same tools', async () => {
    const { page, close } = await open('docs/gallery');
    const gallery = page.getByRole('figure', { name: 'Who they are' });
    const cards = gallery.getByRole('article');
    const all = await cards.count();
    expect(await count(gallery).textContent()).toBe(`${all} personas`);
    await gallery.getByRole('button', { name: 'Filters' }).click();
    await choose(gallery, 'Team', 'Team 2');
    expect(await cards.count()).toBe(all / 2);
    await gallery.getByLabel('Sort').selectOption({ label: 'Persona ↓' });
    expect(await cards.first().getAttribute('aria-label')).toBe('Persona 00209');
    await gallery.getByRole('searchbox').fill('00002');
    expect(await cards.count()).toBe(1);
    await expectSearch(page, '?who-they-are.q=00002&who-they-are.team=Team+2&who-they-are.sort=-persona');
    await close();
  });
});

describe('an access table', () => {
  const SERVICE = 'personas/services/vault';
  const permissions = ['clipboard-read', 'clipboard-write'];
  const readClipboard = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');
  const rowsOf = (page: Page): Locator => page.locator('.access-matrix tbody tr:has([scope="row"])');
  const shownRows = (page: Page): Locator => rowsOf(page).filter({ visible: true });

  it('is complete without script, and has no tools there', async () => {
    const { page, close } = await browser.visit('docs/access', { javaScriptEnabled: false });
    expect(await shownRows(page).count()).toBe(VAULT_ROWS);
    expect(await page.locator('[data-persona-tools]').isVisible()).toBe(false);
    await close();
  });

  it.each(['docs/access', SERVICE])(
    'in %s loads its search when somebody uses it, and hides a group without rows',
    async (path) => {
      const { page, errors, close } = await browser.visit(path);
      await page.getByRole('button', { name: 'Download CSV' }).waitFor();
      const sheet = page.locator('link[href*="personas-tools"]');
      expect(await sheet.count()).toBe(0);
      const field = page.getByRole('searchbox');
      const groups = page.locator('.access-matrix [scope="rowgroup"]').filter({ visible: true });
      expect(await groups.allTextContents()).toEqual(['People', 'Agents']);
      await field.focus();
      await page.getByRole('status').waitFor();
      expect(await sheet.count()).toBe(1);
      expect(await page.evaluate('document.activeElement.type')).toBe('search');
      await field.fill('not documented');
      await page.getByText('1 of 10 entries').waitFor();
      expect(await shownRows(page).allTextContents()).toEqual([expect.stringContaining('Persona 00103')]);
      expect(await groups.allTextContents()).toEqual(['People']);
      await field.fill('00109');
      await page.getByText('1 of 10 entries').waitFor();
      expect(await groups.allTextContents()).toEqual(['Agents']);
      await field.fill('vault administrator');
      await page.getByText('10 entries').waitFor();
      await field.fill('xyz');
      await page.getByText('No entry matches').waitFor();
      expect(await field.isVisible()).toBe(true);
      expect(await findViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('is downloaded with one column per environment, by the first click', async () => {
    const { page, close } = await browser.visit('docs/access');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('who-may-do-what-on-vault-by-environment.csv');
    const [head, first, ...others] = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(head).toBe('\uFEFFPersona,Dev,Stage,Production');
    expect(first).toBe(
      'Persona 00100; P00100 · Team 8,Key Vault Administrator manage; =1+1; Reader read; Eligible,No access; Nobody works here.,Reader read',
    );
    expect(others).toHaveLength(VAULT_ROWS);
    await page.getByText('Rows downloaded: 10').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Download CSV');
    await close();
  });

  it('is copied as Markdown, also by keyboard', async () => {
    const { page, close } = await browser.visit('docs/access', { permissions });
    await page.getByRole('searchbox').focus();
    await page.getByRole('searchbox').fill('00103');
    await page.getByText('1 of 10 entries').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Rows copied: 1').waitFor();
    const role = (id: string, name: string) => `[${name}](${browser.url}personas/services/vault#role-${id})`;
    expect(await readClipboard(page)).toBe(
      `| Persona | Dev | Stage | Production |\n| --- | --- | --- | --- |\n| [Persona 00103](${browser.url}personas/p00103); P00103 · Team 11 | ${role('key-vault-administrator', 'Key Vault Administrator')} manage; =1+1; ${role('reader', 'Reader')} read; Eligible | No access; Nobody works here. | Not documented |\n`,
    );
    await close();
  });

  it('shows a link to a row or a cell, which marks it', async () => {
    const { page, errors, close } = await browser.visit(SERVICE);
    const link = page.getByRole('link', { name: 'Direct link to this place of the table' });
    const marked = page.locator('[data-persona-target]');
    await page.getByRole('button', { name: 'Download CSV' }).waitFor();
    // A page that still scrolls has another cell under the pointer.
    await page.locator('#p00103-prod').evaluate((cell) => {
      cell.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await page.locator('#p00103-prod').hover();
    await expect.poll(() => link.getAttribute('href')).toBe('#p00103-prod');
    await link.click();
    expect(new URL(page.url()).hash).toBe('#p00103-prod');
    await expect.poll(() => marked.getAttribute('id')).toBe('p00103-prod');
    expect(await marked.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.locator('#p00104 th').hover();
    await expect.poll(() => link.getAttribute('href')).toBe('#p00104');
    // A keyboard comes by the link to the persona.
    await page.locator('#p00102 th a').first().focus();
    await expect.poll(() => link.getAttribute('href')).toBe('#p00102');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked.getAttribute('id')).toBe('p00102');
    expect(await marked.count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('marks the cell after a link within the site', async () => {
    const { page, errors, close } = await open();
    await page.evaluate('window.isSame = true');
    await page.getByRole('link', { name: 'A cell of the vault' }).click();
    const marked = page.locator('[data-persona-target]');
    await expect.poll(() => marked.getAttribute('id')).toBe('p00103-prod');
    expect(await page.evaluate('window.isSame')).toBe(true);
    expect(await marked.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    expect(errors).toEqual([]);
    await close();
  });

  it('gives a copied range of cells as rows and columns', async () => {
    const { page, close } = await browser.visit(SERVICE, { permissions });
    await page.getByRole('button', { name: 'Download CSV' }).waitFor();
    await page.evaluate(`getSelection().setBaseAndExtent(
      document.getElementById('p00102-stage'), 0, document.getElementById('p00103-prod'), 1)`);
    await page.keyboard.press('ControlOrMeta+c');
    expect((await readClipboard(page)).split('\n').map((line) => line.split('\t'))).toEqual([
      ['', '', 'No access; Nobody works here.', 'Reader read'],
      [
        'Persona 00103; P00103 · Team 11',
        'Key Vault Administrator manage; =1+1; Reader read; Eligible',
        'No access; Nobody works here.',
        'Not documented',
      ],
    ]);
    await close();
  });
});

describe('every reader', () => {
  it('can use all tools by keyboard', async () => {
    const { page, first, close } = await open();
    await first.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const panel = first.locator('[id$="-filters"]');
    expect(await panel.isVisible()).toBe(true);
    // In an open facet, the next stops are its values.
    await panel.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('group', { name: 'Kind' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await first.getByRole('button', { name: 'Filters (1)' }).count()).toBe(1);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Filters');
    for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Persona');
    await page.keyboard.press('Space');
    expect(await first.getByRole('columnheader', { name: 'Persona' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'finds no accessibility violation in %s colours',
    async (colorScheme) => {
      const { page, first, errors, close } = await open('docs/', { colorScheme });
      await first.getByRole('button', { name: 'Filters' }).click();
      await choose(first, 'Kind', 'Person');
      expect(await findViolations(page)).toEqual([]);
      await first.getByRole('button', { name: 'Columns' }).click();
      await first.getByRole('searchbox').fill('1');
      expect(await findViolations(page)).toEqual([]);
      await page.goto(`${browser.url}docs/gallery`);
      await page.getByRole('button', { name: 'Filters' }).click();
      expect(await findViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('can sort and filter on a phone, without scrolling sideways', async () => {
    const { page, first, close } = await open('docs/', { viewport: { width: 320, height: 640 } });
    await first.getByRole('button', { name: 'Filters' }).click();
    await first.getByRole('columnheader', { name: 'Area' }).getByRole('button').click();
    expect(await first.getByRole('columnheader', { name: 'Area' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await first.locator('tbody tr').first().locator('td').first().evaluate(labelOf)).toBe('"Area"');
    expect(await findViolations(page)).toEqual([]);
    await close();
  });

  it('prints all matching rows, without the tools', async () => {
    const { page, first, close } = await open();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await first.locator('tbody tr').count()).toBe(PERSONAS);
    expect(await first.getByRole('searchbox').isVisible()).toBe(false);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await first.locator('tbody tr').count()).toBe(100);
    await close();
  });
});

/** Runs in the page. */
const labelOf = (cell: Element): string => getComputedStyle(cell, '::before').content.split(' / ')[0] ?? '';
