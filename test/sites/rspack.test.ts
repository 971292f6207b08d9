import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLOUR_RULES, findViolations } from '../helpers/axe.js';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { type Build, buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { findBrokenLinks } from '../helpers/findBrokenLinks.js';
import { compareTrees, readTree } from '../helpers/readTree.js';

/** At least one page of each kind that the plugin generates, and the documents that use its directives. */
const PAGES = [
  'personas',
  'personas/p001',
  'personas/p009',
  'personas/constructor',
  'personas/teams',
  'personas/teams/data',
  'personas/processes',
  'personas/processes/mlops',
  'personas/architectures',
  'personas/architectures/lambda',
  'personas/people',
  'personas/people/ada',
  'personas/skills',
  'personas/skills/python',
  'personas/coverage',
  'personas/services',
  'personas/services/azure-machine-learning',
  'docs/next',
  'docs/next/define',
  'docs/next/access',
  'handbook',
  'about',
];

/** Milliseconds after which a hover card would have disappeared. */
const LONGER_THAN_DELAY = 300;

describe('a site built with Rspack', () => {
  let site: Site;
  let twin: Site;
  let build: Build;
  let tree: Map<string, string>;
  let browser: BuildBrowser;

  beforeAll(async () => {
    site = createSite();
    build = await buildSite(site);
    tree = readTree(build.directory);
    browser = await browseBuild(build.directory);
  });
  afterAll(async () => {
    await browser?.close();
    site?.remove();
    twin?.remove();
  });

  it('has a page per persona, team and service, and the registry as JSON', () => {
    const paths = [...tree.keys()].filter((path) => path.startsWith('personas'));
    // The hash changes with each edit of the data.
    expect(paths.map((path) => path.replace(/~views\/\w{8}/, '~views/hash'))).toMatchSnapshot();
  });

  it('has a title and a description in the head of each page', () => {
    const pages = [...tree].filter(([path]) => /^personas\/.*\.html$/.test(path));
    expect(pages.map(([path, html]) => `${path}: ${toHead(html)}`)).toMatchSnapshot();
  });

  it('has no broken links', () => {
    expect(findBrokenLinks(tree, '/')).toEqual([]);
  });

  it('prints no warning', () => {
    expect(build.output).not.toMatch(/\[WARNING\]|unused Markdown directives/);
  });

  it('shows markup, braces and quotes in values as text', async () => {
    const { page, close } = await browser.visit('personas/constructor');
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain(
      '<b>Bold</b> {braces} | pipes & "quotes"',
    );
    await expect(page.getByRole('main').textContent()).resolves.toContain(
      '<script>alert(1)</script> {1 + 1} שלום עולם',
    );
    await close();
  });

  it('lists its pages in the sitemap', () => {
    const sitemap = tree.get('sitemap.xml');
    expect(sitemap).toContain('https://harbour.example.com/personas/p001<');
    expect(sitemap).toContain('https://harbour.example.com/personas/services/azure-storage<');
    expect(sitemap).toContain('https://harbour.example.com/personas/processes<');
  });

  it('is the same, byte for byte, if it is built in another folder, and contains no path of the machine', async () => {
    twin = createSite();
    const other = readTree((await buildSite(twin)).directory);
    expect(compareTrees(tree, other)).toEqual([]);
    const repository = new URL('../..', import.meta.url).pathname;
    const leaks = [...tree].filter(([, text]) => text.includes(site.directory) || text.includes(repository));
    expect(leaks.map(([path]) => path)).toEqual([]);
  });

  it('leads from a document to card, service and persona, and back', async () => {
    const { page, errors, close } = await browser.visit('docs/next');
    const card = page.getByRole('article').filter({ hasText: 'AI Data Engineer' }).first();
    await card.getByRole('link', { name: 'Azure Data Factory' }).first().click();
    await page.waitForURL('**/personas/services/azure-data-factory**');
    // The address changes before the page.
    await page.getByRole('heading', { level: 1, name: 'Azure Data Factory' }).waitFor();

    await page.getByRole('main').getByRole('link', { name: 'AI Data Engineer' }).first().click();
    await page.waitForURL('**/personas/p001**');
    await page.getByRole('heading', { level: 1, name: 'AI Data Engineer' }).waitFor();

    await page.getByRole('main').getByRole('link', { name: 'Introduction' }).first().click();
    await page.waitForURL(/\/docs\/next\/?(#.*)?$/);
    await page.getByRole('heading', { level: 1, name: 'Introduction' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  /** Opens a document with the link of a persona in its first sentence. `card` is the visible hover card, if there is one. */
  async function openLink(options?: BrowserContextOptions) {
    const { page, ...rest } = await browser.visit('docs/next', options);
    const link = page.getByRole('main').getByRole('link', { name: 'AI Data Engineer' }).first();
    return { page, link, card: page.getByRole('tooltip'), ...rest };
  }

  it('shows a hover card while the pointer is on the link of a persona', async () => {
    const { page, link, card, errors, close } = await openLink();
    expect(await card.count()).toBe(0);
    await link.hover();
    await card.waitFor();
    expect(await card.ariaSnapshot()).toBe(
      '- tooltip "AI Data Engineer Person · Data Ingestion Team P001 Keeps the lake fresh."',
    );
    expect(await link.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
    // The card does not cover the link, and the pointer may move onto it.
    await link.click({ trial: true });
    await card.hover();
    await page.waitForTimeout(LONGER_THAN_DELAY);
    expect(await card.count()).toBe(1);

    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.mouse.move(0, 0);
    await link.hover();
    await card.waitFor();
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows a hover card when the link of a persona gets the focus, and leaves the focus there', async () => {
    const { page, link, card, errors, close } = await openLink();
    const focusedText = () => page.evaluate('document.activeElement.textContent');
    await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').focus();
    await page.keyboard.press('Tab');
    await card.waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focusedText()).toBe('AI Data Engineer');

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await card.getByText('Keeps the lake fresh.').waitFor();
    // Tab skips the content of a card. The next link opens its own card instead.
    await page.keyboard.press('Tab');
    expect(await focusedText()).toBe('the scientist');
    await card.getByText('Trains the models.').waitFor();
    await page.keyboard.press('Tab');
    expect(await focusedText()).toBe('Azure Data Factory');
    await card.getByText('Azure RBAC').waitFor();
    expect(await card.count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  describe.each([
    ['light', undefined],
    ['dark', COLOUR_RULES],
  ] as const)('in %s colours', (colorScheme, rules) => {
    it('a hover card has no accessibility violation', async () => {
      const { page, link, card, close } = await openLink({ colorScheme, reducedMotion: 'reduce' });
      await link.hover();
      await card.waitFor();
      expect(await findViolations(page, rules)).toEqual([]);
      expect(await card.count()).toBe(1);
      await close();
    });

    it.each(PAGES)('%s has no accessibility violation and no error', async (path) => {
      const { page, errors, close } = await browser.visit(path, { colorScheme });
      expect(await findViolations(page, rules)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    });
  });

  it.each([1280, 320])(
    'tells a screen reader the row and column of each access cell, %i pixels wide',
    async (width) => {
      const { page, close } = await browser.visit('personas/services/azure-machine-learning', {
        viewport: { width, height: 900 },
      });
      const table = page.getByRole('table', { name: /Who may do what on Azure Machine Learning/ });
      const columns = await table.getByRole('columnheader').allTextContents();
      expect(columns).toEqual(['Persona', 'Dev', 'Stage', 'Production']);
      const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
      expect(await rows.count()).toBeGreaterThan(1);
      for (const row of await rows.all()) {
        // Persona first, then one cell for each environment, in the order of the column headers.
        expect(await row.getByRole('rowheader').count()).toBe(1);
        expect(await row.getByRole('cell').count()).toBe(columns.length - 1);
      }
      // The texts that a screen reader reads, in their order.
      expect(await table.ariaSnapshot()).toMatchSnapshot('access table as read');
      await close();
    },
  );

  it.each(PAGES)('%s does not scroll sideways at 320 pixels', async (path) => {
    const { page, close } = await browser.visit(path, {
      viewport: { width: 320, height: 640 },
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await close();
  });

  it.each(PAGES)('%s has the same text without script', async (path) => {
    const plainVisit = await browser.visit(path, { javaScriptEnabled: false });
    const text = await plainVisit.page.getByRole('main').textContent();
    await plainVisit.close();
    const scriptVisit = await browser.visit(path);
    await expect(scriptVisit.page.getByRole('main').textContent()).resolves.toBe(text);
    await scriptVisit.close();
  });
});

/** Returns title and description, which search engines and browser tabs show. */
function toHead(latin1: string): string {
  const html = Buffer.from(latin1, 'latin1').toString();
  const title = /<title[^>]*>(.*?)<\/title>/.exec(html)?.[1];
  const description = /<meta [^>]*name=description content="(.*?)"/.exec(html)?.[1];
  return [title, description ?? 'no description'].join(' / ');
}
