import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { findBrokenLinks } from '../helpers/findBrokenLinks.js';
import { readTree } from '../helpers/readTree.js';

describe('a site built with webpack, below a base URL, with trailing slashes and two languages', () => {
  let site: Site;
  let tree: Map<string, string>;

  beforeAll(async () => {
    site = createSite({ bundler: 'webpack', baseUrl: '/base/', trailingSlash: true, locales: ['en', 'de'] });
    tree = readTree((await buildSite(site)).directory);
  });
  afterAll(() => site?.remove());

  it('has no link that leads nowhere', () => {
    expect(findBrokenLinks(tree, '/base/')).toEqual([]);
  });

  it('shows personas in documents of every content plugin', () => {
    const pages = [
      'docs/next/index.html',
      'docs/index.html',
      'handbook/index.html',
      'about/index.html',
      'blog/index.html',
    ];
    const without = pages.filter((path) => !/href="?\/base\/personas\/p00\d\/"?/.test(tree.get(path) ?? ''));
    expect(without).toEqual([]);
  });

  it('has our pages in each language, with links that stay in it', () => {
    expect(tree.get('de/docs/next/index.html')).toContain('/base/de/personas/p001/');
    expect([...tree.keys()]).toContain('de/personas/services/azure-storage/index.html');
  });
});
