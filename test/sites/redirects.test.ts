import { afterAll, expect, it } from 'vitest';
import { buildSite } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { readTree } from '../helpers/readTree.js';

let site: Site;
afterAll(() => site?.remove());

it('redirects from aliases, but not where the site redirects itself, nor from an alias that is too long for a folder', async () => {
  const aliases = ['P07', 'P08', 'P09', 'a'.repeat(200), '長'.repeat(100)];
  site = createBareSite({
    files: {
      'personas.yml': `personas:\n  P001: { name: AI Data Engineer, aliases: ${JSON.stringify(aliases)} }\n`,
      'docs/intro.md': '# Hello\n',
    },
  });
  site.edit(
    'docusaurus.config.ts',
    'plugins: [',
    `plugins: [['@docusaurus/plugin-client-redirects', {
      redirects: [{ from: '/personas/p07', to: '/docs/intro' }],
      createRedirects: (path: string) => (path === '/docs/intro' ? ['/personas/P08'] : undefined),
    }],`,
  );
  const tree = readTree((await buildSite(site)).directory);
  const redirects = [...tree]
    .filter(([path, text]) => path.startsWith('personas/') && text.includes('http-equiv="refresh"'))
    .map(([path, text]) => [path, /url=([^"]*)"/.exec(text)?.[1]]);
  expect(redirects).toEqual([
    ['personas/P08/index.html', '/docs/intro'],
    ['personas/p07/index.html', '/docs/intro'],
    ['personas/p09/index.html', '/personas/p001'],
  ]);
});
