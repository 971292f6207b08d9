import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { findBrokenLinks } from '../helpers/findBrokenLinks.js';
import { readTree } from '../helpers/readTree.js';

/** Replaces the template's first page, because the overview has another address in this site. */
const FIRST_PAGE =
  '---\ndescription: Where the docs begin.\n---\n\n# Harbour\n\nRead [who works here](/who).\n';

/** Enough personas that tables and galleries get their tools. */
const MORE_PERSONAS = ['Tester', 'Writer', 'Designer', 'Operator']
  .map((name, index) => `  P10${index}: { name: ${name}, team: engineering }\n`)
  .join('');

describe('a site built with webpack, below a base URL, with trailing slashes, two languages and its own routes', () => {
  let site: Site;
  let tree: Map<string, string>;
  let browser: BuildBrowser;

  beforeAll(async () => {
    site = createSite({
      bundler: 'webpack',
      baseUrl: '/base/',
      trailingSlash: true,
      locales: ['en', 'de'],
      plugin: { routeBasePath: 'who', pages: { person: false } },
      // Without a `browserslist`, Babel compiles for the oldest browsers, in loose mode.
      files: { 'src/pages/index.md': FIRST_PAGE, 'package.json': '{ "private": true }\n' },
    });
    site.edit('personas.yml', '\naccess:\n', `\n${MORE_PERSONAS}access:\n`);
    const { directory } = await buildSite(site);
    tree = readTree(directory);
    browser = await browseBuild(directory, site.baseUrl);
  });
  afterAll(async () => {
    await browser?.close();
    site?.remove();
  });

  const filesWith = (matches: (text: string) => boolean) =>
    [...tree].filter(([, text]) => matches(text)).map(([path]) => path);

  it('has no broken links', () => {
    expect(findBrokenLinks(tree, '/base/')).toEqual([]);
  });

  it('has its pages at the configured routes, and only pages of the configured kinds', () => {
    const paths = [...tree.keys()].filter((path) => path.startsWith('who/'));
    const pages = ['', 'p001/', 'teams/data/', 'services/adf/'].map((path) => `who/${path}index.html`);
    expect(paths).toEqual(expect.arrayContaining([...pages, 'who/personas.json']));
    expect(tree.get('sitemap.xml')).toContain('https://harbour.example.com/base/who/p001/<');
    // A page may name a person who has no page.
    expect(tree.get('who/p001/index.html')).toMatch(/<li[^>]*>Ada Example</);
    expect(filesWith((text) => /\/(personas|people)\//.test(text))).toEqual([]);
  });

  it('contains no path of the machine', () => {
    const repository = new URL('../..', import.meta.url).pathname;
    expect(filesWith((text) => text.includes(site.directory) || text.includes(repository))).toEqual([]);
  });

  it('shows personas in documents of every content plugin', () => {
    const pages = [
      'docs/next/index.html',
      'docs/index.html',
      'handbook/index.html',
      'about/index.html',
      'blog/index.html',
    ];
    const pagesWithoutPersona = pages.filter(
      (path) => !/href="?\/base\/who\/p00\d\/"?/.test(tree.get(path) ?? ''),
    );
    expect(pagesWithoutPersona).toEqual([]);
  });

  it('has our pages in each language, with links to pages in the same language', () => {
    expect(tree.get('de/docs/next/index.html')).toContain('/base/de/who/p001/');
    expect([...tree.keys()]).toContain('de/who/services/azure-storage/index.html');
  });

  it('has galleries and tables that work in the browser', async () => {
    const { page, errors, close } = await browser.visit('docs/next/access/');
    const gallery = page.locator('.persona-cards').first();
    const table = page.locator('.persona-table').filter({ has: page.getByRole('searchbox') });
    await table.getByRole('searchbox').waitFor();
    expect(await gallery.getByRole('article').count()).toBe(1);

    const names = () => table.locator('[scope="row"] a').allTextContents();
    await table.getByRole('button', { name: 'Filters' }).click();
    await table.locator('summary', { hasText: 'Team' }).click();
    await table.getByRole('checkbox', { name: 'AI Team 1' }).check();
    expect(await names()).toEqual(['Data Scientist']);
    await table.getByRole('checkbox', { name: 'AI Team 1' }).uncheck();
    await table.getByRole('columnheader', { name: 'Persona' }).getByRole('button').click();
    expect((await names()).slice(-2)).toEqual(['Tester', 'Writer']);
    await table.getByRole('searchbox').fill('writ');
    await expect.poll(names).toEqual(['Writer']);
    expect(errors).toEqual([]);
    await close();
  });
});
