import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { findBrokenLinks } from '../helpers/findBrokenLinks.js';
import { readTree } from '../helpers/readTree.js';

/** Of the template's first page: it links to the overview, which is elsewhere here. */
const FIRST_PAGE =
  '---\ndescription: Where the docs begin.\n---\n\n# Harbour\n\nRead [who works here](/who).\n';

describe('a site built with webpack, below a base URL, with trailing slashes, two languages and routes of its own', () => {
  let site: Site;
  let tree: Map<string, string>;

  beforeAll(async () => {
    site = createSite({
      bundler: 'webpack',
      baseUrl: '/base/',
      trailingSlash: true,
      locales: ['en', 'de'],
      plugin: { routeBasePath: 'who', pages: { person: false } },
      files: { 'src/pages/index.md': FIRST_PAGE },
    });
    tree = readTree((await buildSite(site)).directory);
  });
  afterAll(() => site?.remove());

  const filesWith = (matches: (text: string) => boolean) =>
    [...tree].filter(([, text]) => matches(text)).map(([path]) => path);

  it('has no link that leads nowhere', () => {
    expect(findBrokenLinks(tree, '/base/')).toEqual([]);
  });

  it('has its pages where they are wanted, and only of the kinds that are wanted', () => {
    const ours = [...tree.keys()].filter((path) => path.startsWith('who/'));
    const pages = ['', 'p001/', 'teams/data/', 'services/adf/'].map((path) => `who/${path}index.html`);
    expect(ours).toEqual(expect.arrayContaining([...pages, 'who/personas.json']));
    expect(tree.get('sitemap.xml')).toContain('https://harbour.example.com/base/who/p001/<');
    // A person without a page is named all the same.
    expect(tree.get('who/p001/index.html')).toMatch(/<li[^>]*>Ada Example</);
    expect(filesWith((text) => /\/(personas|people)\//.test(text))).toEqual([]);
  });

  it('names no folder of the machine', () => {
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
    const without = pages.filter((path) => !/href="?\/base\/who\/p00\d\/"?/.test(tree.get(path) ?? ''));
    expect(without).toEqual([]);
  });

  it('has our pages in each language, with links that stay in it', () => {
    expect(tree.get('de/docs/next/index.html')).toContain('/base/de/who/p001/');
    expect([...tree.keys()]).toContain('de/who/services/azure-storage/index.html');
  });
});
