import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, it } from 'vitest';
import { buildSite } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { readTree } from '../helpers/readTree.js';

let site: Site;
afterAll(() => site?.remove());

/** Reads the configuration in the plugin's README that installs the remark plugin by hand. */
function readRecipe(): string {
  const path = createRequire(import.meta.url).resolve('docusaurus-plugin-personas/package.json');
  const readme = readFileSync(path.replace(/package\.json$/, 'README.md'), 'utf8');
  const [, recipe = ''] = /## Installing the remark plugin by hand\n.*?```js\n(.*?)```/s.exec(readme) ?? [];
  return recipe;
}

it('shows personas in documents, blog and pages of a site that installs the remark plugin by hand, as in the README', async () => {
  const recipe = readRecipe();
  expect(recipe).toContain("remark: 'manual'");
  site = createBareSite({
    files: {
      'docusaurus.config.ts': `import recipe from './recipe.mjs';
export default { title: 'Harbour docs', url: 'https://harbour.example.com', baseUrl: '/', future: { v4: true, faster: true }, ...recipe };
`,
      'recipe.mjs': recipe,
      'personas.yml': 'personas:\n  P001: { name: AI Data Engineer }\n',
      'docs/who.md': '---\ndescription: Who works here.\n---\n\n# Who\n\n::persona{#P001}\n',
      'blog/2026-01-15-welcome.md':
        '---\ntitle: Welcome\ndescription: Who joined.\n---\n\nWe welcome :persona[P001].\n',
      'src/pages/index.md':
        '---\ndescription: The first page.\n---\n\n# Home\n\nWritten by :persona[P001].\n',
    },
  });
  const tree = readTree((await buildSite(site)).directory);
  const pages = ['docs/who/index.html', 'blog/index.html', 'index.html'];
  const pagesWithoutPersona = pages.filter(
    (path) => !/<a [^>]*href="?\/personas\/p001"?[\s>]/.test(tree.get(path) ?? ''),
  );
  expect(pagesWithoutPersona).toEqual([]);
});
