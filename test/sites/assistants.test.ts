import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Build, buildSite } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { readTree } from '../helpers/readTree.js';

/* What programs read: documents as Markdown beside their pages, and the files of docusaurus-plugin-llms. */

const COPIES = '.docusaurus/docusaurus-plugin-personas/default/documents';
const LLMS = `['docusaurus-plugin-llms', {
  docsDir: [{ path: '${COPIES}/docs', routeBasePath: 'docs' }],
  includeBlog: true,
  blogDir: '${COPIES}/blog',
}],
`;
const BODY = `# Two

import Part from './_part.mdx';

Ask :persona[the **engineer**]{#P001} on *Mondays*.

::persona-table{columns="persona,team"}

## Work of :persona[P001]

<Part />
`;

let site: Site;
let build: Build;
let files: Map<string, string>;

beforeAll(async () => {
  site = createBareSite({
    baseUrl: '/base/',
    locales: ['en', 'de'],
    files: {
      'personas.yml': `check: { preset: none }
teams: { ai: { name: AI Team } }
personas:
  P001: { name: Data Engineer, team: ai }
`,
      'docs/intro.mdx': `---\nslug: /start\ntitle: Start\ndescription: First.\n---\n\n${BODY.replace(/^# .*\n/, '')}`,
      'docs/deep/two.mdx': `---\ndescription: Second.\n---\n\n${BODY.replace('./', '../')}`,
      'docs/_part.mdx': 'Part of :persona[P001].\n',
      'docs/plain.md': '---\ndescription: Plain.\n---\n\n# Plain\n\nNobody.\n',
      'docs/unlisted.md': '---\ndescription: U.\nunlisted: true\n---\n\n# Hidden words\n\n:persona[P001]\n',
      'docs/draft.md': '---\ndescription: D.\ndraft: true\n---\n\n# Hidden words\n\n:persona[P001]\n',
      'blog/2026-01-15-hello.md':
        '---\ntitle: Hello\n---\n\nWelcome.\n\n<!-- truncate -->\n\n:persona[P001]\n',
      'src/pages/about.md': '---\ntitle: About\ndescription: A.\n---\n\n:team[ai] :persona[P001]\n',
      'i18n/de/docusaurus-plugin-content-docs/current/intro.mdx':
        '---\nslug: /start\ntitle: Anfang\ndescription: Erstes.\n---\n\nFragen Sie :persona[P001].\n\n::persona{#P001}\n',
      'versions.json': '["1.0"]',
      'versioned_sidebars/version-1.0-sidebars.json': '{}',
      'versioned_docs/version-1.0/intro.md':
        '---\nslug: /start\ndescription: Then.\n---\n\n# Then\n\nAsk :persona[P009] or :persona[P001].\n',
    },
  });
  site.edit(
    'docusaurus.config.ts',
    "    ['@docusaurus/plugin-content-docs'",
    `    ${LLMS}    ['@docusaurus/plugin-content-docs'`,
  );
  site.edit(
    'docusaurus.config.ts',
    "customCss: './src/css/custom.css' }",
    "customCss: './src/css/custom.css' }, docs: { lastVersion: 'current' }",
  );
  build = await buildSite(site);
  files = new Map([...readTree(build.directory)].filter(([path]) => /\.(md|txt)$/.test(path)));
}, 240_000);
afterAll(() => site?.remove());

const file = (path: string): string => files.get(path) ?? `no file ${path}`;
const LINK = '[Data Engineer](https://harbour.example.com/base/personas/p001.md)';

it('does not warn of the order of plugins', () => {
  expect(build.output).not.toContain('stands before');
});

describe('documents as Markdown', () => {
  it('stand beside their pages, also those of blog, pages, cut versions and translations', () => {
    const paths = [...files.keys()].filter((path) => path.endsWith('.md') && !path.includes('personas'));
    expect(paths.sort()).toEqual([
      'about.md',
      'blog/2026/01/15/hello.md',
      'de/about.md',
      'de/blog/2026/01/15/hello.md',
      'de/docs/1.0/start.md',
      'de/docs/deep/two.md',
      'de/docs/start.md',
      'docs/1.0/start.md',
      'docs/deep/two.md',
      'docs/start.md',
    ]);
  });

  it('say what the directives show, and else what is written', () => {
    expect(file('docs/deep/two.md')).toBe(`# Two

Ask [the **engineer**](https://harbour.example.com/base/personas/p001.md) on *Mondays*.

*All personas*

| Persona | Team |
| --- | --- |
| ${LINK} | [AI Team](https://harbour.example.com/base/personas/teams/ai.md) |

## Work of ${LINK}

Part of ${LINK}.
`);
    expect(file('docs/start.md')).toMatch(/^# Start\n\nAsk \[the/);
    expect(file('docs/1.0/start.md')).toBe(`# Then\n\nAsk P009 (no longer in the handbook) or ${LINK}.\n`);
  });

  it('use the words and addresses of the locale', () => {
    const german = file('de/docs/start.md');
    expect(german).toContain(
      '# Anfang\n\nFragen Sie [Data Engineer](https://harbour.example.com/base/de/personas/p001.md).',
    );
    expect(german).toContain('- **Art:** Person');
  });

  it('are linked in the heads of their pages', () => {
    const html = readFileSync(join(build.directory, 'de/docs/start/index.html'), 'utf8');
    expect(html).toContain('<link rel="alternate" type="text/markdown" href="/base/de/docs/start.md">');
  });

  it('are in the list of pages', () => {
    expect(file('personas/llms.txt')).toContain(
      '- [Start](https://harbour.example.com/base/docs/start.md): First.\n',
    );
    expect([...files.values()].filter((text) => text.includes('Hidden words'))).toEqual([]);
  });

  it('are linked from pages that list them', () => {
    expect(file('personas/p001.md')).toContain('](https://harbour.example.com/base/docs/start.md)');
  });
});

describe('docusaurus-plugin-llms', () => {
  it('reads what people read, with the partials', () => {
    const text = file('llms-full.txt');
    expect(text).not.toMatch(/:persona|::/);
    expect(text).toContain(`Part of ${LINK}.`);
    expect(text).toContain(`Work of ${LINK}`);
    expect(text).toContain('Nobody.');
    expect(text).toContain('Welcome.');
    expect(file('de/llms-full.txt')).toContain('Fragen Sie [Data Engineer]');
  });

  it('finds the pages of the documents, and none that is unlisted', () => {
    const text = file('llms.txt');
    expect(text).toContain('[Start](https://harbour.example.com/base/docs/start): First.');
    expect(text).toContain('(https://harbour.example.com/base/docs/deep/two)');
    expect(text).toContain('(https://harbour.example.com/base/blog/2026/01/15/hello)');
    expect(text).not.toContain('unlisted');
    expect(existsSync(join(site.directory, COPIES, 'docs/unlisted.md'))).toBe(false);
  });
});
