import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildBrowser, browseBuild } from '../helpers/browseBuild.js';
import { buildSite } from '../helpers/buildSite.js';
import { createSite, type Site } from '../helpers/createSite.js';

const toPage = (text: string) => `---\ndescription: A page.\n---\n\n# Plain\n\n${text}\n`;
const documents = {
  'src/pages/plain.md': toPage('The [engineer](/personas/p001).'),
  'src/pages/index.md': toPage('Nothing.'),
};

/** Directives in everything that Markdown and Docusaurus have around blocks. */
const NESTED = `---
description: Directives inside other blocks.
---

import Tabs from '@theme/Tabs';
import TabItem from '@theme/TabItem';

# Nested

Text with :persona[P001] and :service[Azure Storage].

::persona-cards{team="engineering"}

::persona-cards{team="engineering" variant="row"}

:::note

Ask :persona[P001] or the [engineer](/personas/p001).

::persona{#P001}

:::

:::tip

::persona-table{team="ai"}

:::

:::warning

::service{#azure-data-factory}

:::

:::info

::coverage{team="data"}

:::

:::danger

::persona-cards{team="ai" variant="compact"}

:::

> Text with :persona[P004].
>
> ::persona{#P004 variant="row"}

- A list item:

  ::persona{#P004 variant="compact"}

- Another one with :persona[P001]:

  ::persona-table{team="ai"}

- The last one.

<Tabs>
<TabItem value="one">

::persona{#P001 variant="row"}

</TabItem>
</Tabs>

<details>
<summary>More</summary>

::access-table{service="azure-machine-learning"}

</details>

::process-map{#mlops}

::interaction-map{team="ai"}

::architecture-map{#lambda}
`;

/** The document on which the site's own CSS changes components. */
const CUSTOM = `---
description: The site's own CSS.
---

# Custom

<div className="custom">

Ask :persona[P001].

::persona{#P001}

::service{#azure-data-factory}

::persona-table{team="ai"}

</div>
`;
/** Each rule for a component has the strength of one class, as in the documentation. */
const CUSTOM_CSS = `
:root { --persona-radius: 11px; }
:where(.custom) .persona-card { border-width: 9px; }
:where(.custom) .service-card { padding: 3px; }
:where(.custom) .persona-data-table { border-width: 5px; }
:where(.custom) .persona-badge { font-size: 20px; }
:where(.custom) .persona-link.persona-link { text-decoration: none; }
`;
const LAYERED_CSS = `
@layer site {
  :where(.custom) .persona-card { container-type: normal; }
}
@layer docusaurus.site {
  :where(.custom) .service-card { container-type: normal; }
}
`;

const personaDocuments = { ...documents, 'docs/nested.mdx': NESTED, 'src/pages/custom.mdx': CUSTOM };
/** Without the plugin, no link may lead to its pages, and a link without an address is an error. */
const controlDocuments = {
  ...documents,
  'src/pages/plain.md': toPage('Nothing.'),
  'docs/define.mdx': undefined,
};

/** So many personas that tables have tools. */
const MORE_PERSONAS = Array.from(
  { length: 6 },
  (_, index) => `  P10${index}: { name: Worker ${index}, team: engineering }\n`,
).join('');

/** The default of each new site, and the default of each Docusaurus 3 site without flags. */
const KINDS = [
  { name: 'Rspack, with cascade layers', bundler: 'rspack', layers: true },
  { name: 'webpack, without cascade layers', bundler: 'webpack', layers: false },
] as const;

interface Build {
  site: Site;
  directory: string;
  browsed: BuildBrowser;
  /** The folder of the same site without the plugin. */
  control: string;
}

const builds: Build[] = [];
const sites: Site[] = [];

beforeAll(async () => {
  for (const { bundler, layers } of KINDS) {
    const control = createSite({ bundler, layers, plugin: false, files: controlDocuments });
    sites.push(control);
    const site = createSite({ bundler, layers, files: personaDocuments });
    sites.push(site);
    site.edit('personas.yml', '\naccess:\n', `\n${MORE_PERSONAS}access:\n`);
    const css = site.read('src/css/custom.css') + CUSTOM_CSS + (layers ? LAYERED_CSS : '');
    for (const each of [site, control]) each.write('src/css/custom.css', css);
    const { directory } = await buildSite(site);
    const browsed = await browseBuild(directory);
    builds.push({ site, directory, browsed, control: (await buildSite(control)).directory });
  }
});
afterAll(async () => {
  for (const { browsed } of builds) await browsed.close();
  for (const site of sites) site.remove();
});

/** The style sheets in the head of a page, by path without the hash: `personas`. */
function listSheets(directory: string, page: string): { name: string; gzip: number }[] {
  const html = readFileSync(join(directory, page, 'index.html'), 'utf8');
  const links = html.matchAll(/<link rel="?stylesheet"? href="?\/([^">\s]+)/g);
  return [...links].map(([, path = '']) => ({
    name: path.replace(/^assets\/css\/|\.\w+\.css$/g, ''),
    gzip: gzipSync(readFileSync(join(directory, path)), { level: 9 }).length,
  }));
}
const sheetNames = (directory: string, page: string): string[] =>
  listSheets(directory, page).map(({ name }) => name);
const sheetWeight = (directory: string, page: string): number =>
  listSheets(directory, page).reduce((sum, { gzip }) => sum + gzip, 0);

const buildOf = (bundler: 'rspack' | 'webpack'): Build =>
  builds[KINDS.findIndex((kind) => kind.bundler === bundler)] as Build;

describe.each(KINDS)('style sheets, $name', ({ bundler }) => {
  it('an unrelated page pays at most 3 KB gzip for the styles of the plugin', () => {
    const { directory, control } = buildOf(bundler);
    expect(sheetWeight(directory, 'plain') - sheetWeight(control, 'plain')).toBeLessThanOrEqual(3072);
  });

  it.each([
    ['plain', ['styles']],
    ['handbook', ['styles', 'personas']],
    ['docs/next', ['styles', 'personas']],
    ['docs/next/access', ['styles', 'personas']],
    ['blog', ['styles', 'personas']],
    ['personas', ['styles', 'personas', 'personas-pages']],
    ['personas/p001', ['styles', 'personas', 'personas-pages']],
    ['personas/services/azure-storage', ['styles', 'personas', 'personas-pages']],
  ])('%s links the sheets that its components need', (page, sheets) => {
    expect(sheetNames(buildOf(bundler).directory, page)).toEqual(sheets);
  });

  it('a page has its styles without script', async () => {
    const { page, close } = await buildOf(bundler).browsed.visit('docs/next', { javaScriptEnabled: false });
    const card = page.getByRole('article', { name: 'AI Data Engineer' }).first();
    expect(await styleOf(card, 'borderTopWidth')).toBe('1px');
    await close();
  });

  it('a page has its styles after a link within the site, as after its address', async () => {
    const { browsed } = buildOf(bundler);
    const { page, errors, close } = await browsed.visit('plain');
    await page.evaluate('window.isSame = true');
    await page.getByRole('main').getByRole('link', { name: 'engineer' }).click();
    await page.getByRole('heading', { level: 1, name: 'AI Data Engineer' }).waitFor();
    expect(await page.evaluate('window.isSame')).toBe(true);
    const first = await takeScreenshot(page);
    await close();
    expect(errors).toEqual([]);
    const direct = await browsed.visit('personas/p001');
    expect(first.equals(await takeScreenshot(direct.page))).toBe(true);
    await direct.close();
  });

  it('the tools of a table bring their sheet', async () => {
    const { page, errors, close } = await buildOf(bundler).browsed.visit('docs/next/access');
    const search = page.getByRole('searchbox').first();
    await search.waitFor();
    expect(await styleOf(search, 'minHeight')).toBe('36px');
    expect(await page.locator('link[href*="personas-tools"]').count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });
});

describe.each(KINDS)('looks, $name', ({ bundler }) => {
  const open = (path: string, options?: BrowserContextOptions) =>
    buildOf(bundler).browsed.visit(path, options);

  it.each([
    ['cards of a gallery', '.persona-cards'],
    ['skills of a card', '.persona-card--full .persona-list:has(a[href$="skills/sql"])'],
    ['counts of a coverage', '.persona-gap-counts'],
  ])('the first of the %s is at the height of the second', async (_, list) => {
    const { page, close } = await open('docs/next/nested', { viewport: { width: 1400, height: 900 } });
    const tops = await page
      .locator(list)
      .first()
      .evaluate((element) =>
        [...element.children].slice(0, 2).map((child) => child.getBoundingClientRect().top),
      );
    expect(tops).toHaveLength(2);
    expect(tops[0]).toBe(tops[1]);
    await close();
  });

  it('the last block of an admonition, a quotation or a tab has no space below', async () => {
    const { page, close } = await open('docs/next/nested');
    const containers = await page.locator('.theme-admonition, blockquote, [role=tabpanel]').all();
    const spaces = await Promise.all(containers.map((container) => container.evaluate(spaceBelow)));
    expect(spaces).toHaveLength(7);
    expect(spaces.filter((space) => Math.abs(space) > 0.5)).toEqual([]);
    await close();
  });

  it('a link in an admonition keeps the colour of its persona', async () => {
    const { page, close } = await open('docs/next/nested');
    const link = page.locator('.theme-admonition .persona-link').first();
    const outside = page.locator('p > .persona-accent .persona-link').first();
    const expected = await styleOf(outside, 'textDecorationColor');
    expect(await styleOf(link, 'textDecorationColor')).toBe(expected);
    await close();
  });

  it('a rule of the site with one class changes a component', async () => {
    const { page, close } = await open('custom');
    const main = page.getByRole('main');
    const card = main.locator('.persona-card');
    expect(await styleOf(card, 'borderTopWidth')).toBe('9px');
    expect(await styleOf(card, 'borderTopLeftRadius')).toBe('11px');
    expect(await styleOf(main.locator('.service-card'), 'paddingTop')).toBe('3px');
    expect(await styleOf(main.locator('.persona-data-table'), 'borderTopWidth')).toBe('5px');
    expect(await styleOf(card.locator('.persona-badge'), 'fontSize')).toBe('20px');
    expect(await styleOf(main.locator('.persona-link').first(), 'textDecorationLine')).toBe('none');
    await close();
  });
});

it('with layers, a rule in a layer of the site changes a component', async () => {
  const { page, close } = await buildOf('rspack').browsed.visit('custom');
  const main = page.getByRole('main');
  expect(await styleOf(main.locator('.persona-card'), 'containerType')).toBe('normal');
  expect(await styleOf(main.locator('.service-card'), 'containerType')).toBe('normal');
  expect(await styleOf(main.locator('.persona-data-table'), 'containerType')).toBe('inline-size');
  await close();
});

/** The viewer of a picture, and the pages to look at. */
const PICTURES: [BrowserContextOptions, string[]][] = [
  [
    { colorScheme: 'light' },
    [
      'docs/next',
      'docs/next/nested',
      'docs/next/access',
      'docs/next/define',
      'personas',
      'personas/p001',
      'personas/teams',
      'personas/processes/mlops',
      'personas/skills/python',
      'personas/coverage',
      'personas/services/azure-machine-learning',
    ],
  ],
  [{ colorScheme: 'dark' }, ['docs/next/nested', 'personas/p001', 'personas/coverage']],
  [
    { viewport: { width: 320, height: 640 } },
    ['docs/next/nested', 'docs/next/access', 'personas/p001', 'personas/services/azure-machine-learning'],
  ],
];

it.each(PICTURES.flatMap(([options, paths]) => paths.map((path) => ({ path, options }))))(
  '$path is the same picture with layers and without, $options',
  async ({ path, options }) => {
    const pictures: Buffer[] = [];
    for (const { browsed } of builds) {
      const { page, close } = await browsed.visit(path, { ...options, reducedMotion: 'reduce' });
      pictures.push(await takeScreenshot(page));
      await close();
    }
    expect(pictures).toHaveLength(2);
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(true);
  },
);

/** The whole page, once it has everything and nothing moves. */
async function takeScreenshot(page: Page): Promise<Buffer> {
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  // Docusaurus shows a bar at the top of the page while it loads the next page.
  await page.locator('#nprogress').waitFor({ state: 'detached' });
  return page.screenshot({ fullPage: true, animations: 'disabled' });
}

type Property = {
  [Name in keyof CSSStyleDeclaration]: CSSStyleDeclaration[Name] extends string ? Name : never;
}[keyof CSSStyleDeclaration];
const styleOf = (locator: Locator, property: Property & string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element)[name], property);

/** Runs in the page. The distance of the last block inside a container from the container's own padding, in pixels. */
function spaceBelow(container: Element): number {
  let last: Element = container;
  while (!last.matches('.persona-block') && last.lastElementChild) last = last.lastElementChild;
  const { paddingBottom, borderBottomWidth } = getComputedStyle(container);
  const end =
    container.getBoundingClientRect().bottom -
    Number.parseFloat(paddingBottom) -
    Number.parseFloat(borderBottomWidth);
  return end - last.getBoundingClientRect().bottom;
}
