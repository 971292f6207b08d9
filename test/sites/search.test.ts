import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findViolations } from '../helpers/axe.js';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { buildSite } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';

const PEOPLE = 418;
/** Bytes of what searches, compressed. */
const MOST_BYTES = 12_000;
const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, at) => make(at));
const DATA = {
  check: { preset: 'none' },
  teams: Object.fromEntries(list(12, (at) => [`t${at}`, { name: at === 7 ? 'Harbour' : `Team ${at}` }])),
  skills: Object.fromEntries(list(30, (at) => [`s${at}`, { name: `Skill ${at}` }])),
  services: Object.fromEntries(
    list(40, (at) => [`v${at}`, { name: `Service ${at}`, system: ['azure', 'aws'][at % 2] }]),
  ),
  personas: Object.fromEntries(
    list(60, (at) => [
      `P${at}`,
      { name: `Persona ${at}`, team: `t${at % 12}`, skills: [`s${at % 30}`], services: [`v${at % 40}`] },
    ]),
  ),
  people: Object.fromEntries(
    list(PEOPLE, (at) => [
      `m${at}`,
      { name: `Member ${at}`, personas: [`P${at % 60}`], teams: [`t${at % 12}`] },
    ]),
  ),
};

let site: Site;
let browser: BuildBrowser;
beforeAll(async () => {
  site = createBareSite({ files: { 'docs/index.md': '# Docs\n', 'personas.json': JSON.stringify(DATA) } });
  browser = await browseBuild((await buildSite(site)).directory);
});
afterAll(async () => {
  await browser?.close();
  site?.remove();
});

const names = (page: Page, selector: string): Promise<(string | null)[]> =>
  page
    .locator(`${selector}:visible`)
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent));
const ROW_NAME = 'main tbody [scope="row"] a';

it('searches the index of people as one types, and loads the search only then', async () => {
  const { page, errors, close } = await browser.visit('personas/people');
  // Docusaurus also loads the scripts of the pages that the visible links lead to.
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  const toToolScripts = async () =>
    (await Promise.all(loaded.map((response) => response.text()))).filter((text) =>
      /tools\.(noEntry|clear)/.test(text),
    );
  expect(await page.locator('main tbody tr:visible').count()).toBe(100);
  expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThan(8000);
  expect(await toToolScripts()).toEqual([]);
  const field = page.getByRole('searchbox', { name: 'Search in People' });
  await field.click();
  await page.getByText(`${PEOPLE} entries`).waitFor();
  const scripts = await toToolScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect(gzipSync(scripts.join('')).length).toBeLessThan(MOST_BYTES);
  await field.pressSequentially('member 41');
  await page.getByText(new RegExp(`^\\d\\d of ${PEOPLE} entries`)).waitFor();
  expect(await names(page, ROW_NAME)).toContain('Member 417');
  await field.fill('member 5 team 5');
  await page.getByRole('status').getByText(`of ${PEOPLE} entries`).waitFor();
  expect(await names(page, ROW_NAME)).toContain('Member 5');
  expect(await findViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it('shows all people on demand', async () => {
  const { page, close } = await browser.visit('personas/people');
  await page.getByRole('button', { name: `Show all ${PEOPLE}` }).click();
  expect(await page.locator('main tbody tr:visible').count()).toBe(PEOPLE);
  await close();
});

it('opens a search by a link', async () => {
  const { page, close } = await browser.visit('personas/people?people.q=member+417');
  await page.getByText(`1 of ${PEOPLE} entries`).waitFor();
  expect(await names(page, ROW_NAME)).toEqual(['Member 417']);
  await close();
});

it('searches the overview by team, skill and system, and hides teams without a match', async () => {
  const { page, errors, close } = await browser.visit('personas');
  const field = page.getByRole('searchbox', { name: 'Search in Personas' });
  await field.click();
  await page.getByText('60 entries').waitFor();
  await field.fill('skill 29');
  await page.getByText('2 of 60 entries').waitFor();
  expect(await names(page, 'main h3')).toHaveLength(2);
  await field.fill('aws');
  await page.getByText('30 of 60 entries').waitFor();
  await field.fill('harbour');
  await page.getByText('5 of 60 entries').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await page.locator('.persona-cards > li:visible').count()).toBe(60);
  expect(errors).toEqual([]);
  await close();
});

it('searches the index of services', async () => {
  const { page, errors, close } = await browser.visit('personas/services');
  const field = page.getByRole('searchbox', { name: 'Search in Services' });
  await field.click();
  await page.getByText('40 entries').waitFor();
  await field.fill('service 39');
  await page.getByText('1 of 40 entries').waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('has numbers that lead to what they count', async () => {
  const { page, close } = await browser.visit('personas/skills');
  const number = page.locator('main tbody tr').first().locator('td a').first();
  expect(await number.getAttribute('href')).toBe('/personas/skills/s0#personas');
  const box = await page.locator('main tbody tr').first().locator('td').first().boundingBox();
  const numberBox = await number.boundingBox();
  const end = (box?.x ?? 0) + (box?.width ?? 0) - ((numberBox?.x ?? 0) + (numberBox?.width ?? 0));
  expect(end).toBeLessThan(24);
  await close();
});
