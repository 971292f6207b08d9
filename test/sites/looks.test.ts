import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';

const toPage = (text: string) => `---\ndescription: A page.\n---\n\n# Plain\n\n${text}\n`;
const documents = {
  'src/pages/plain.md': toPage('The [engineer](/personas/p001).'),
  'src/pages/index.md': toPage('Nothing.'),
};
/** Without the plugin, no link may lead to its pages, and a link without an address is an error. */
const controlDocuments = {
  ...documents,
  'src/pages/plain.md': toPage('Nothing.'),
  'docs/define.mdx': undefined,
};

/** So many personas that tables have tools. */
const MORE_PERSONAS = Array.from(
  { length: 6 },
  (_, index) => `  P10${index}: { name: Worker ${index}, team: engineering }\n`,
).join('');

/** The default of each new site, and the default of each Docusaurus 3 site without flags. */
const KINDS = [
  { name: 'Rspack, with cascade layers', bundler: 'rspack', layers: true },
  { name: 'webpack, without cascade layers', bundler: 'webpack', layers: false },
] as const;

interface Build {
  site: Site;
  directory: string;
  browsed: BuildBrowser;
  /** The folder of the same site without the plugin. */
  control: string;
}

const builds: Build[] = [];
const sites: Site[] = [];

beforeAll(async () => {
  for (const { bundler, layers } of KINDS) {
    const control = createSite({ bundler, layers, plugin: false, files: controlDocuments });
    sites.push(control);
    const site = createSite({ bundler, layers, files: documents });
    sites.push(site);
    site.edit('personas.yml', '\naccess:\n', `\n${MORE_PERSONAS}access:\n`);
    const { directory } = await buildSite(site);
    const browsed = await browseBuild(directory);
    builds.push({ site, directory, browsed, control: (await buildSite(control)).directory });
  }
});
afterAll(async () => {
  for (const { browsed } of builds) await browsed.close();
  for (const site of sites) site.remove();
});

/** The style sheets in the head of a page, by path without the hash: `personas`. */
function listSheets(directory: string, page: string): { name: string; gzip: number }[] {
  const html = readFileSync(join(directory, page, 'index.html'), 'utf8');
  const links = html.matchAll(/<link rel="?stylesheet"? href="?\/([^">\s]+)/g);
  return [...links].map(([, path = '']) => ({
    name: path.replace(/^assets\/css\/|\.\w+\.css$/g, ''),
    gzip: gzipSync(readFileSync(join(directory, path)), { level: 9 }).length,
  }));
}
const sheetNames = (directory: string, page: string): string[] =>
  listSheets(directory, page).map(({ name }) => name);
const sheetWeight = (directory: string, page: string): number =>
  listSheets(directory, page).reduce((sum, { gzip }) => sum + gzip, 0);

describe.each(KINDS)('style sheets, $name', ({ bundler }) => {
  const build = (): Build => builds[KINDS.findIndex((kind) => kind.bundler === bundler)] as Build;

  it('an unrelated page pays at most 3 KB gzip for the styles of the plugin', () => {
    const { directory, control } = build();
    expect(sheetWeight(directory, 'plain') - sheetWeight(control, 'plain')).toBeLessThanOrEqual(3072);
  });

  it.each([
    ['plain', ['styles']],
    ['handbook', ['styles', 'personas']],
    ['docs/next', ['styles', 'personas']],
    ['docs/next/access', ['styles', 'personas']],
    ['blog', ['styles', 'personas']],
    ['personas', ['styles', 'personas', 'personas-pages']],
    ['personas/p001', ['styles', 'personas', 'personas-pages']],
    ['personas/services/azure-storage', ['styles', 'personas', 'personas-pages']],
  ])('%s links the sheets that its components need', (page, sheets) => {
    expect(sheetNames(build().directory, page)).toEqual(sheets);
  });

  it('a page has its styles without script', async () => {
    const { page, close } = await build().browsed.visit('docs/next', { javaScriptEnabled: false });
    const card = page.getByRole('article', { name: 'AI Data Engineer' }).first();
    expect(await styleOf(card, 'borderTopWidth')).toBe('1px');
    await close();
  });

  it('a page has its styles after a link within the site, as after its address', async () => {
    const { browsed } = build();
    const { page, errors, close } = await browsed.visit('plain');
    await page.evaluate('window.isSame = true');
    await page.getByRole('main').getByRole('link', { name: 'engineer' }).click();
    await page.getByRole('heading', { level: 1, name: 'AI Data Engineer' }).waitFor();
    expect(await page.evaluate('window.isSame')).toBe(true);
    const first = await takeScreenshot(page);
    await close();
    expect(errors).toEqual([]);
    const direct = await browsed.visit('personas/p001');
    expect(first.equals(await takeScreenshot(direct.page))).toBe(true);
    await direct.close();
  });

  it('the tools of a table bring their sheet', async () => {
    const { page, errors, close } = await build().browsed.visit('docs/next/access');
    const search = page.getByRole('searchbox').first();
    await search.waitFor();
    expect(await styleOf(search, 'minHeight')).toBe('36px');
    expect(await page.locator('link[href*="personas-tools"]').count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });
});

/** The whole page, once it has everything and nothing moves. */
async function takeScreenshot(page: Page): Promise<Buffer> {
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  return page.screenshot({ fullPage: true, animations: 'disabled' });
}

const styleOf = (locator: Locator, property: 'borderTopWidth' | 'minHeight'): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element)[name], property);
