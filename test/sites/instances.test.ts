import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { launchBrowser, visit, WAIT_LIMIT } from '../helpers/browser.js';
import { buildSite, tryBuild } from '../helpers/buildSite.js';
import { createBareSite } from '../helpers/createBareSite.js';
import type { Site } from '../helpers/createSite.js';
import { findBrokenLinks } from '../helpers/findBrokenLinks.js';
import { readTree } from '../helpers/readTree.js';
import { startSite } from '../helpers/startSite.js';

/*
 * One site with two instances of the plugin, each with data of its own. Both have a persona P001. The second answers the docs "ops" and nothing else.
 */

const toDocument = (title: string, text: string) =>
  `---\ndescription: About ${title}.\n---\n\n# ${title}\n\n${text}\n`;

const config = `import site from './site.config';

export default {
  ...site,
  plugins: [
    ['docusaurus-plugin-personas', { data: 'people.yml' }],
    [
      'docusaurus-plugin-personas',
      { id: 'ops', docs: ['ops'], data: 'ops.yml', routeBasePath: 'ops/personas' },
    ],
    ['@docusaurus/plugin-content-docs', { id: 'ops', path: 'ops', routeBasePath: 'ops', sidebarPath: './ops-sidebars.js' }],
  ],
};
`;

/** The configuration of the template without its plugins, and ours around it. */
const files = (template: string) => ({
  'site.config.ts': template,
  'docusaurus.config.ts': config,
  'people.yml': `personas:
  P001: { name: Team Lead, aliases: [p01], teams: Office, services: Calendar }
  P002: { name: Assistant, team: Office }
`,
  'ops.yml': `personas:
  P001: { name: On-call Engineer, aliases: [p01], team: Operations, services: Pager }
`,
  'docs/intro.mdx': `${toDocument('Office', ':persona[P001] and :persona[P002]\n\n::persona{#P001}\n\n::persona-table')}
import Shared from '@site/shared/_part.mdx';
import Borrowed from '@site/ops/_part.mdx';

<Shared />

<Borrowed />
`,
  'shared/_part.mdx': 'Shared: :persona[P002]\n',
  'ops/_part.mdx': 'Borrowed: :persona[P003]\n',
  'ops/intro.mdx': `${toDocument('Operations', ':persona[P001]\n\n::persona{#P001}\n\n::persona-table')}
:::persona[Release Manager]{#P003}

- **Team**: Operations

:::
`,
  'ops-sidebars.js': `import { sidebarItems } from 'docusaurus-plugin-personas/items';

export default {
  ops: ['intro', sidebarItems.of('ops').persona('P001'), sidebarItems.persona('P001')],
};
`,
  'blog/2026-01-15-welcome.md': '---\ntitle: Welcome\n---\n\nWelcome, says the lead.\n\n:persona[P001]\n',
  'src/pages/index.md': toDocument('Home', 'Ask :persona[P002].'),
  'i18n/de/docusaurus-plugin-personas/personas.yml': 'personas: { P001: { name: Teamleitung } }\n',
  'i18n/de/docusaurus-plugin-personas-ops/personas.yml': 'personas: { P001: { name: Bereitschaft } }\n',
});

function createInstancesSite(options: { locales?: string[] } = {}): Site {
  const site = createBareSite({ ...options, baseUrl: '/base/', plugin: false });
  const template = site.read('docusaurus.config.ts');
  for (const [path, text] of Object.entries(files(template))) site.write(path, text);
  return site;
}

describe('a built site', () => {
  let site: Site;
  let browser: BuildBrowser;
  let tree: ReadonlyMap<string, string>;

  beforeAll(async () => {
    site = createInstancesSite({ locales: ['en', 'de'] });
    const build = await buildSite(site);
    tree = readTree(build.directory);
    browser = await browseBuild(build.directory, site.baseUrl);
  });
  afterAll(async () => {
    await browser?.close();
    site?.remove();
  });

  const read = (path: string) => tree.get(path) ?? '';
  const hrefsOf = (html: string, name: string) =>
    Array.from(html.matchAll(/<a [^>]*?\bhref="?([^"\s>]*)[^>]*>(?:<[^>]*>)*([^<]*)/g))
      .filter(([, , text]) => text === name)
      .map(([, href]) => href);

  it('answers each document from the data of its instance', async () => {
    const office = read('docs/intro/index.html');
    expect(office).toContain('Team Lead');
    expect(office).not.toContain('On-call');
    expect(new Set(hrefsOf(office, 'Team Lead'))).toEqual(new Set(['/base/personas/p001']));
    const ops = read('ops/intro/index.html');
    expect(new Set(hrefsOf(ops, 'On-call Engineer'))).toEqual(new Set(['/base/ops/personas/p001']));
    expect(read('blog/welcome/index.html') || read('blog/2026/01/15/welcome/index.html')).toContain(
      '/base/personas/p001',
    );
    expect(read('index.html')).toContain('/base/personas/p002');
  });

  it('answers a partial by its folder', () => {
    const office = read('docs/intro/index.html');
    expect(hrefsOf(office, 'Release Manager')).toEqual(['/base/ops/personas/p003']);
  });

  it('has the pages and files of both, and each in its own language', () => {
    const namesOf = (path: string) =>
      JSON.parse(read(path)).personas.map(({ name }: { name: string }) => name);
    expect(namesOf('personas/personas.json')).toEqual(['Team Lead', 'Assistant']);
    expect(namesOf('ops/personas/personas.json')).toEqual(['On-call Engineer', 'Release Manager']);
    expect(read('personas/p01/index.html')).toContain('/base/personas/p001');
    expect(read('ops/personas/p01/index.html')).toContain('/base/ops/personas/p001');
    expect(read('ops/personas/p001.md')).toContain('On-call Engineer');
    expect(read('de/personas/p001/index.html')).toContain('Teamleitung');
    expect(read('de/ops/personas/p001/index.html')).toContain('Bereitschaft');
  });

  it('has items of sidebars for both', () => {
    const ops = read('ops/intro/index.html');
    const sidebar = ops.slice(ops.indexOf('<aside'), ops.indexOf('</aside>'));
    expect(hrefsOf(sidebar, 'On-call Engineer')).toEqual(['/base/ops/personas/p001']);
    expect(hrefsOf(sidebar, 'Team Lead')).toEqual(['/base/personas/p001']);
  });

  it('links each style sheet once, and has no broken link', async () => {
    for (const path of ['docs/intro/index.html', 'ops/personas/p001/index.html']) {
      const sheets = Array.from(
        read(path).matchAll(/<link rel="?stylesheet"? href="?([^"\s>]*)/g),
        ([, href]) => href,
      );
      expect(sheets.length).toBeGreaterThan(1);
      expect(new Set(sheets).size).toBe(sheets.length);
      const css = read((sheets[1] ?? '').replace('/base/', ''));
      // A style that is in the layer twice would be weaker than Docusaurus' own.
      expect(css).toMatch(/@layer docusaurus\.plugin-personas/);
      expect(css).not.toMatch(/@layer docusaurus\.plugin-personas\{@layer/);
    }
    expect(findBrokenLinks(tree, site.baseUrl)).toEqual([]);
  });

  it('works in the browser', async () => {
    const { page, errors, close } = await browser.visit('ops/intro');
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'On-call Engineer' }).first().click();
    await main.getByRole('heading', { level: 1, name: 'On-call Engineer' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/base/ops/personas/p001');
    await main.getByRole('link', { name: 'Pager' }).first().click();
    await main.getByRole('heading', { level: 1, name: 'Pager' }).waitFor();
    expect(await page.locator('aside').getByText('Team Lead').count()).toBe(0);
    await page.goto(`${browser.url}personas/p002`);
    await page.locator('aside').getByRole('link', { name: 'Team Lead' }).click();
    await main.getByRole('heading', { level: 1, name: 'Team Lead' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});

describe('docusaurus start', () => {
  it('shows edits of the data of each instance, and their problems in one box', async () => {
    const site = createInstancesSite();
    const server = await startSite(site);
    const browser = await launchBrowser();
    try {
      const office = await visit(browser, `${server.url}docs/intro`);
      const ops = await visit(browser, `${server.url}ops/personas/p001`);
      const waitFor = (page: Page, text: string) => page.getByRole('main').getByText(text).first().waitFor();
      await waitFor(office.page, 'Team Lead');
      await waitFor(ops.page, 'On-call Engineer');
      for (const { page } of [office, ops]) await page.evaluate('window.sameDocument = true');
      site.edit('people.yml', 'Team Lead', 'Head of Office');
      await waitFor(office.page, 'Head of Office');
      site.edit('ops.yml', 'On-call Engineer', 'Night Engineer');
      await waitFor(ops.page, 'Night Engineer');
      const opsDocument = await visit(browser, `${server.url}ops/intro`);
      await waitFor(opsDocument.page, 'Night Engineer');
      site.edit('ops.yml', 'Night Engineer', 'Day Engineer');
      await waitFor(opsDocument.page, 'Day Engineer');

      site.edit('ops.yml', 'team: Operations', 'teem: Operations');
      site.edit('people.yml', 'team: Office', 'teem: Office');
      const box = office.page.locator('#personas-problems');
      await box.getByText('[ops] Personas: a problem.').waitFor();
      await box.getByText(/^Personas: a problem\./).waitFor();
      site.edit('ops.yml', 'teem: Operations', 'team: Operations');
      await box.getByText('[ops] Personas: a problem.').waitFor({ state: 'detached' });
      await box.getByText(/^Personas: a problem\./).waitFor();
      site.edit('people.yml', 'teem: Office', 'team: Office');
      await box.waitFor({ state: 'detached' });
      for (const { page } of [office, ops]) expect(await page.evaluate('window.sameDocument')).toBe(true);
      expect([...office.errors, ...ops.errors, ...opsDocument.errors]).toEqual([]);
      await vi.waitFor(() => expect(server.output()).toContain('[ops] Personas: all errors are fixed.'), {
        timeout: WAIT_LIMIT,
      });
    } finally {
      await browser.close();
      await server.stop();
      site.remove();
    }
  });
});

describe('a site with mistakes in the data of both instances', () => {
  it('ends with one report of all', async () => {
    const site = createInstancesSite();
    site.edit('ops.yml', 'team: Operations', 'teem: Operations');
    site.edit('people.yml', 'team: Office', 'teem: Office');
    const { code, output } = await tryBuild(site);
    expect(code).toBe(1);
    expect(output).toContain('ops.yml:2:');
    expect(output).toContain('people.yml:3:');
    expect(output).toContain('2 errors');
    site.remove();
  });
});

describe('a site with a mistake in the data of one instance', () => {
  it('ends with one report, which has the warnings of the other once', async () => {
    const site = createInstancesSite();
    site.write('ops.yml', `${site.read('ops.yml')}access: { P001: { Pager: { prod: none } } }\n`);
    site.edit('people.yml', 'team: Office', 'teem: Office');
    const { code, output } = await tryBuild(site);
    expect(code).toBe(1);
    expect(output).toContain('1 error, 2 warnings');
    expect(output.match(/access-stated warning/g)).toHaveLength(1);
    site.remove();
  });
});

describe('a site where two instances could answer', () => {
  it('ends with one clear error', async () => {
    const site = createInstancesSite();
    site.edit('docusaurus.config.ts', "docs: ['ops']", "docs: ['ops', 'default']");
    site.edit('docusaurus.config.ts', "{ data: 'people.yml' }", "{ data: 'people.yml', docs: ['default'] }");
    const { code, output } = await tryBuild(site);
    expect(code).toBe(1);
    expect(output).toContain(
      'docusaurus.config.ts:8 instance-conflict The instances "default" and "ops" of docusaurus-plugin-personas both answer the docs "default".',
    );
    expect(output).toContain('docusaurus.config.ts:6');
    expect(output).toContain('1 error');
    site.remove();
  });
});

describe('a site where every instance has docs', () => {
  it('leaves blog and pages alone, and Docusaurus warns of the directives there', async () => {
    const site = createInstancesSite();
    site.edit('docusaurus.config.ts', "{ data: 'people.yml' }", "{ data: 'people.yml', docs: ['default'] }");
    // Its partials are in no docs, and nobody is the main instance but `default`.
    site.edit('docs/intro.mdx', '<Shared />\n', '');
    const { code, output, directory } = await tryBuild(site);
    expect(output).toMatch(/unused Markdown directives in file "blog\/2026-01-15-welcome\.md"/);
    expect(output).toMatch(/unused Markdown directives in file "src\/pages\/index\.md"/);
    expect(code).toBe(0);
    const tree = readTree(directory);
    expect(tree.get('index.html')).not.toContain('personas/p002');
    expect(tree.get('docs/intro/index.html')).toContain('personas/p002');
    site.remove();
  });
});
