import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { tryBuild } from '../helpers/buildSite.js';
import { BARE } from '../helpers/createBareSite.js';
import { createSite, type Site, type SiteOptions } from '../helpers/createSite.js';

/** Returns our plugin's report, which is the cause of the error that Docusaurus prints. */
const reportOf = (output: string): string =>
  /\[cause\]: (.*?)\n\}/s
    .exec(output)?.[1]
    ?.replaceAll(/^ {2}/gm, '')
    .replaceAll(/\n {4}at .*/g, '')
    .replace(/^Error: /, '') ?? '';

const defining = (id: string) => `:::persona[Name of ${id}]{#${id}}\n\n* **Team**: AI Team\n\n:::`;

const CASES: { name: string; options: SiteOptions }[] = [
  {
    name: 'mistakes in data and documents, all at once',
    options: {
      files: {
        'personas.yml':
          'personas:\n  P001: { name: AI Data Engineer, skils: SQL }\n  P009: { name: Build Agent, kind: robot }\n',
      },
    },
  },
  {
    name: 'mistakes in documents of each kind',
    options: {
      plugin: { unlistedDefinitions: false },
      files: {
        'docs/draft.mdx': `---\ndescription: Soon.\ndraft: true\n---\n\n${defining('DRAFT')}\n\n<Unfinished\n`,
        'docs/unlisted.md': `---\ndescription: Hidden.\nunlisted: true\n---\n\n${defining('HIDDEN')}\n`,
        'blog/2026-01-16-draft.md': `---\ndraft: true\n---\n\n${defining('LATER')}\n\n<!-- truncate -->\n`,
        'src/pages/who.md':
          '---\ndescription: Who.\n---\n\n:persona[DRAFT] :persona[HIDDEN] :persona[LATER]\n',
        'docs/_shared.mdx': 'Ask :persona[P01] first.\n',
        'handbook/index.md':
          '---\nslug: /\ndescription: A page.\n---\n\n# Handbook\n\n::persona-table{columns="persona,skils"}\n',
        'blog/2026-01-15-welcome.md':
          '---\ntitle: Welcome\n---\n\nWelcome :service[Azure Storge].\n\n<!-- truncate -->\n',
      },
    },
  },
  { name: 'a data file that is not there', options: { plugin: { data: 'persons.yml' } } },
  { name: 'an unknown option', options: { plugin: { routeBase: 'people' } } },
  {
    name: 'a page of the user at the route of a persona',
    options: { files: { 'src/pages/personas/p001.md': '# Mine\n' } },
  },
  {
    name: 'a list of posts at the route of a persona',
    options: {
      plugin: { routeBasePath: '/', pages: { overview: false } },
      files: {
        ...BARE,
        'blog/2026-01-15-welcome.md': '---\ntitle: Welcome\ndescription: Hello.\n---\n\nWelcome.\n',
        'docs/intro.md': '---\ndescription: Hello.\n---\n\n# Hello\n',
        'personas.yml':
          'check: { preset: none }\npersonas:\n  blog: { name: Blog Writer }\n  P001: { name: Author }\n',
      },
    },
  },
  {
    name: 'static files at the paths of our files',
    options: {
      plugin: { routeBasePath: '/', pages: { overview: false } },
      files: {
        ...BARE,
        'docs/intro.md': '---\ndescription: Hello.\n---\n\n# Hello\n',
        'static/personas.json': '{"mine": true}',
        'static/services/wiki.csv': 'mine',
        'static/services/other.csv': 'mine',
        'personas.yml':
          'check: { preset: none }\nservices: { wiki: { name: Wiki } }\npersonas:\n  P001: { name: Author, services: wiki }\n',
      },
    },
  },
  {
    name: 'a page of a plugin without content at the route of a persona',
    options: {
      files: {
        ...BARE,
        'docusaurus.config.ts': `export default {
  title: 'Harbour docs', url: 'https://harbour.example.com', baseUrl: '/base/', future: { v4: true, faster: true },
  plugins: [['docusaurus-plugin-personas', { routeBasePath: '/', pages: { overview: false } }], './search.cjs'],
  presets: [['classic', { docs: false, blog: false }]],
};
`,
        'search.cjs': `module.exports = () => ({
  name: 'search',
  contentLoaded: ({ actions }) => actions.addRoute({ path: '/base/search', component: '@theme/NotFound', exact: true }),
});
`,
        'personas.yml':
          'check: { preset: none }\npersonas:\n  search: { name: Search Engineer }\n  P001: { name: Author }\n',
      },
    },
  },
];

describe('a production build of a site with mistakes', () => {
  let site: Site;
  afterEach(() => site?.remove());

  it.each(CASES)('fails and writes nothing: $name', async ({ name, options }) => {
    site = createSite(options);
    const { code, output } = await tryBuild(site);
    await expect(`${reportOf(output)}\n`).toMatchFileSnapshot(
      `./messages/${name.replaceAll(/[^a-z]+/g, '-')}.txt`,
    );
    expect(output).not.toContain(site.directory);
    expect(code).not.toBe(0);
    expect(existsSync(`${site.directory}/build`)).toBe(false);
  });
});
