import { afterEach, expect, it } from 'vitest';
import { tryBuild } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';

let site: Site;
afterEach(() => site?.remove());

/** Returns the broken links of each page from Docusaurus' report. */
function brokenLinksOf(output: string): Record<string, string[]> {
  const report = output.slice(output.indexOf('Exhaustive list of all broken'));
  const pages = [...report.matchAll(/source page path = (\S+):\n((?:\s+-> linking to .*\n?)+)/g)];
  return Object.fromEntries(
    pages.map(([, page = '', links = '']) => [
      page,
      [...links.matchAll(/-> linking to (\S+)/g)].map(([, link = '']) => link),
    ]),
  );
}

it('reports broken links of rows, although React does not know their HTML', async () => {
  site = createBareSite({
    files: {
      'docs/rows.md':
        '---\ndescription: Rows.\n---\n\n# Rows\n\n::persona-table{persona="P001" columns="persona, learn"}\n',
      'personas.yml': `
skills: { sql: { name: SQL, learn: /docs/no-skill } }
personas:
  P001: { name: AI Data Engineer, skills: sql, learn: ["[Lake](/docs/no-lake)", "[Rows](/docs/rows)", "[Out](https://example.com)"] }
`,
    },
  });
  const { code, output } = await tryBuild(site);
  expect(code).not.toBe(0);
  const brokenLinks = brokenLinksOf(output);
  expect(brokenLinks['/docs/rows']).toEqual(['/docs/no-lake']);
  expect(brokenLinks['/personas/skills']).toEqual(['/docs/no-skill']);
});
