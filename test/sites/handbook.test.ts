import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser.js';
import {
  type BuiltSite,
  browseWorkspaceSite,
  checkSiteFiles,
  checkSiteLooks,
  checkSitePictures,
  type PageChoice,
} from '../helpers/checkSitePages.js';

/* The handbook of examples/team-handbook: three languages, two versions, people and teams. Built once for all tests. */

const LOCALES = ['de', 'ar'];
const choice = (locale: string): PageChoice => ({
  base: 'who/',
  locale,
  locales: LOCALES,
  documents: locale === '' ? 'all' : 'largest',
  generated: locale === '' ? 'all' : 'largest',
});
const LANGUAGES = [
  { locale: '', jonas: 'Jonas Adeyemi', team: 'AI Team', direction: 'ltr' },
  { locale: 'de/', jonas: 'Jonas Adeyemi', team: 'KI-Team', direction: 'ltr' },
  { locale: 'ar/', jonas: 'جوناس أديمي', team: 'فريق الذكاء الاصطناعي', direction: 'rtl' },
];

let site: BuiltSite;
const getSite = () => site;
const open = (path: string, options?: Parameters<typeof visit>[2]) =>
  visit(site.browser, site.url + path, options);

beforeAll(async () => {
  site = await browseWorkspaceSite('examples/team-handbook');
});
afterAll(() => site?.close());

checkSiteFiles(getSite, LOCALES);

it('has all of its data in each language', () => {
  expect(site.output).not.toContain('untranslated');
});

describe.each(LANGUAGES)('in the language at /$locale', ({ locale, jonas, team, direction }) => {
  checkSiteLooks(getSite, choice(locale));
  // The boxes of Arabic letters are as high as their highest marks, and touch where the letters do not. The others are looked at mirrored, too.
  if (direction === 'ltr') checkSitePictures(getSite, { ...choice(locale), fewest: 10 });

  it('is written in its direction, with the sidebar where reading begins', async () => {
    const { page, errors, close } = await open(`${locale}who/teams/ai`);
    expect(await page.evaluate('document.documentElement.dir')).toBe(direction);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(team);
    const sidebar = await page.locator('aside').first().boundingBox();
    const main = await page.locator('main').boundingBox();
    const isBefore = (sidebar?.x ?? 0) < (main?.x ?? 0);
    expect(isBefore).toBe(direction === 'ltr');
    expect(errors).toEqual([]);
    await close();
  });

  it('finds a person in the search of the site', async () => {
    const { page, errors, close } = await open(locale);
    await page.locator('.navbar__search-input').click();
    await page.locator('.navbar__search-input').pressSequentially(jonas.split(' ')[0] ?? '');
    await page.locator('.navbar__search').getByText(jonas).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: jonas }).waitFor();
    expect(page.url()).toContain(`/${locale}who/people/jonas.adeyemi`);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows who a mentioned person is, on hover and on focus', async () => {
    const { page, errors, close } = await open(locale);
    const link = page.locator('article').getByRole('link', { name: jonas }).first();
    await link.hover();
    const card = page.locator('.persona-hover-card:visible');
    await card.getByText(team).waitFor();
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'hidden' });
    await link.focus();
    await card.getByText(team).waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
    await close();
  });
});

it('opens a group of the sidebar by keyboard, and marks the page', async () => {
  const { page, errors, close } = await open('who/people/jonas.adeyemi');
  const group = page.locator('aside').getByRole('button', { name: /Data and AI/ });
  await group.focus();
  await page.keyboard.press('Enter');
  const team = page.locator('aside').getByRole('link', { name: 'AI Team', exact: true });
  await team.waitFor();
  await team.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'AI Team' }).waitFor();
  expect(await page.locator('aside [aria-current="page"]').textContent()).toBe('AI Team');
  expect(errors).toEqual([]);
  await close();
});

it('lets the keyboard scroll a table that is wider than its frame in one language only', async () => {
  const { page, errors, close } = await open('de/who/teams/ai', { viewport: { width: 1360, height: 900 } });
  const table = page.getByRole('region', { name: /^Die höchste Stufe, die eine Persona von KI-Team hat/ });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => table.evaluate((element: { scrollLeft: number }) => element.scrollLeft))
    .toBeGreaterThan(0);
  expect(errors).toEqual([]);
  await close();
});

it('leads from a former address, to which a link within the site led, to the page of today', async () => {
  const { page, errors, close } = await open('who/people/jonas.adeyemi');
  await page.evaluate(
    `history.pushState({}, '', '/who/teams/data-ingestion-team'); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await page.getByRole('link', { name: 'This name belongs to Data Ingestion' }).click();
  await page.getByRole('heading', { level: 1, name: 'Data Ingestion' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

it('leads from an unknown address to the search', async () => {
  const { page, close } = await open('who/people/jonas.adeyemi');
  // The server of the test sends no page for an unknown address.
  await page.evaluate(
    `history.pushState({}, '', '/who/mlops-enginer'); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await page.getByRole('link', { name: 'Search for “mlops-enginer”' }).click();
  await page.waitForURL(/\/search\/?\?q=mlops-enginer$/);
  await close();
});

it('keeps the page when a reader changes the language', async () => {
  const { page, errors, close } = await open('who/people/jonas.adeyemi');
  await page.getByRole('button', { name: 'English' }).hover();
  await page.getByRole('link', { name: 'العربية' }).click();
  await page.getByRole('heading', { level: 1, name: 'جوناس أديمي' }).waitFor();
  expect(page.url()).toBe(`${site.url}ar/who/people/jonas.adeyemi`);
  expect(errors).toEqual([]);
  await close();
});

it('shows in the older version a persona that is gone, and who took over', async () => {
  const { page, errors, close } = await open('2026.1/releases');
  await page.getByText('Release Manager', { exact: true }).waitFor();
  await page.locator('article').getByRole('link', { name: 'MLOps Engineer' }).click();
  await page.getByRole('heading', { level: 1, name: 'MLOps Engineer' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});
