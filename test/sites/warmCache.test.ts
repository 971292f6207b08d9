import { afterEach, describe, expect, it } from 'vitest';
import { buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';
import { findBrokenLinks } from '../helpers/findBrokenLinks.js';
import { readTree } from '../helpers/readTree.js';

/** Text of all pages and scripts of a build. */
async function buildTree(site: Site): Promise<Map<string, string>> {
  const tree = readTree((await buildSite(site)).directory);
  return new Map([...tree].filter(([path]) => /\.(html|js|json)$/.test(path)));
}

const filesWith = (tree: ReadonlyMap<string, string>, text: string): string[] =>
  [...tree].filter(([, content]) => content.includes(text)).map(([path]) => path);

describe.each(['rspack', 'webpack'] as const)('a second build with the persistent cache of %s', (bundler) => {
  let site: Site;
  afterEach(() => site?.remove());

  it('shows changed data everywhere', async () => {
    site = createSite({ bundler, baseUrl: '/base/', trailingSlash: false });
    const first = await buildTree(site);
    expect(findBrokenLinks(first, '/base/')).toEqual([]);
    expect(filesWith(first, 'Keeps the lake fresh')).not.toEqual([]);

    site.edit('personas.yml', 'AI Data Engineer', 'Lake Engineer');
    site.edit('personas.yml', 'Keeps the lake fresh', 'Guards the lake');
    site.edit('personas.yml', 'name: Azure Data Factory', 'name: Fabric Data Factory');
    const second = await buildTree(site);
    for (const stale of ['AI Data Engineer', 'Keeps the lake fresh', 'Azure Data Factory']) {
      expect(filesWith(second, stale), stale).toEqual([]);
    }
    expect(filesWith(second, 'Guards the lake')).toContain('docs/next.html');
  });
});
