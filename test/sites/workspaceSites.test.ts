import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESERVED_SEGMENTS } from 'persona-registry';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLOUR_RULES, findViolations } from '../helpers/axe.js';
import { launchBrowser, visit } from '../helpers/browser.js';
import { findBrokenLinks } from '../helpers/findBrokenLinks.js';
import { findDuplicateIds } from '../helpers/findDuplicateIds.js';
import { findOverlaps } from '../helpers/findOverlaps.js';
import { readTree } from '../helpers/readTree.js';
import { runDocusaurus } from '../helpers/runDocusaurus.js';
import { type StaticServer, serve } from '../helpers/serve.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['website', ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`)].filter(
  (folder) => existsSync(join(root, folder, 'docusaurus.config.ts')),
);

/** The width of A4 paper without margins of 1 cm, in pixels of CSS. */
const A4_WIDTH = 718;

/** Returns the documents with our components, and the largest page of each kind that the plugin generates. */
function listPagesToCheck(tree: ReadonlyMap<string, string>): string[] {
  const pages = [...tree].filter(([path]) => path.endsWith('index.html'));
  const documents = pages.filter(
    // The lists of a blog belong to Docusaurus, and have no first heading.
    ([path, html]) =>
      !/^(personas|blog)\//.test(path) && /class="?[^">]*\b(persona|service|access)-[a-z]/.test(html),
  );
  const largest = new Map<string, [path: string, html: string]>();
  for (const page of pages.filter(([path]) => path.startsWith('personas/'))) {
    const kind = kindOf(page[0]);
    if (page[1].length > (largest.get(kind)?.[1].length ?? 0)) largest.set(kind, page);
  }
  return [...documents, ...largest.values()].map(([path]) => path.replace(/index\.html$/, ''));
}

/** Returns the segment and the depth of a page, which identify its kind: `personas/services/x/index.html` → `services/2`. */
function kindOf(path: string): string {
  const [, segment = '', ...rest] = path.split('/');
  const reserved: readonly string[] = RESERVED_SEGMENTS;
  return `${reserved.includes(segment) ? segment : ''}/${rest.length}`;
}

// The sites are built in their own folders, like with `npm start` and `npm run build`.
describe.each(folders)('%s', (folder) => {
  const directory = join(root, folder);
  let tree: Map<string, string>;
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    const build = runDocusaurus(directory, ['build']);
    expect(await build.exitCode, build.output()).toBe(0);
    tree = readTree(join(directory, 'build'));
    server = await serve(join(directory, 'build'));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('has no broken links, and no path of this machine', () => {
    expect(findBrokenLinks(tree, '/')).toEqual([]);
    const leaks = [...tree].filter(([, text]) => text.includes(root));
    expect(leaks.map(([path]) => path)).toEqual([]);
  });

  it('has each page of the plugin in its local search, whatever the path of its docs, and no redirect', () => {
    const parts: { documents: { u: string }[] }[] = JSON.parse(tree.get('search-index.json') ?? '[]');
    const found = new Set(parts.flatMap(({ documents }) => documents.map(({ u }) => u)));
    const toUrl = (path: string) => `/${path.replace(/\/?index\.html$/, '')}`;
    const files = [...tree].filter(([path]) => path.endsWith('index.html'));
    const pages = files.filter(([, html]) => /<main class="?persona-page\b/.test(html));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.map(([path]) => toUrl(path)).filter((url) => !found.has(url))).toEqual([]);
    const redirects = files.filter(([, html]) => html.includes('http-equiv="refresh"'));
    expect(redirects.map(([path]) => toUrl(path)).filter((url) => found.has(url))).toEqual([]);
  });

  it('has no page with a duplicate id', () => {
    expect(findDuplicateIds(tree)).toEqual([]);
  });

  it.each([
    ['light', undefined],
    ['dark', COLOUR_RULES],
  ] as const)('has no accessibility violation and no error in %s colours', async (colorScheme, rules) => {
    const { page, errors, close } = await visit(browser, server.url, { colorScheme });
    const violations: string[] = [];
    for (const path of listPagesToCheck(tree)) {
      await page.goto(server.url + path);
      violations.push(...(await findViolations(page, rules)).map((violation) => `/${path} ${violation}`));
    }
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('has pictures whose texts do not overlap, leave their boxes or get cut off', async () => {
    const { page, close } = await visit(browser, server.url);
    const faults: string[] = [];
    let count = 0;
    for (const [path, html] of tree) {
      if (!html.includes('persona-picture__svg') || !path.endsWith('index.html')) continue;
      await page.goto(server.url + path.replace(/index\.html$/, ''));
      const { overlaps, pictures } = await findOverlaps(page);
      faults.push(...overlaps.map((overlap) => `/${path} ${overlap}`));
      // In languages that are written from right to left, the style sheet of a picture mirrors it.
      await page.evaluate(`document.documentElement.dir = 'rtl'`);
      const mirroredResult = await findOverlaps(page);
      faults.push(...mirroredResult.overlaps.map((overlap) => `/${path} from the right: ${overlap}`));
      count += pictures;
    }
    expect(faults).toEqual([]);
    if (folder === 'examples/architecture-docs') expect(count).toBeGreaterThan(10);
    await close();
  });

  it('prints the pages of the plugin as wide as paper, and open', async () => {
    const { page, close } = await visit(browser, server.url, { viewport: { width: A4_WIDTH, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    for (const path of listPagesToCheck(tree).filter((one) => one.startsWith('personas/'))) {
      await page.goto(server.url + path);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > A4_WIDTH) faults.push(`/${path} is ${width} pixels wide`);
      const closed = await page.evaluate<string[]>(`[...document.querySelectorAll('main details:not([open])')]
        .filter((details) => [...details.querySelectorAll(':scope > :not(summary)')]
          .some((part) => !part.checkVisibility({ contentVisibilityAuto: true })))
        .map((details) => details.className)`);
      faults.push(...closed.map((name) => `/${path} keeps ${name} closed`));
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('does not scroll sideways at 320 pixels', async () => {
    const { page, close } = await visit(browser, server.url, { viewport: { width: 320, height: 640 } });
    const widePages: string[] = [];
    for (const path of listPagesToCheck(tree)) {
      await page.goto(server.url + path);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 320) widePages.push(`/${path} is ${width} pixels wide`);
    }
    expect(widePages).toEqual([]);
    await close();
  });
});
