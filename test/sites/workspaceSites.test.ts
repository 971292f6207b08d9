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

/** Documents that show something of ours, and of each kind of page that the plugin makes the one with the most on it. */
function pagesToLookAt(tree: ReadonlyMap<string, string>): string[] {
  const pages = [...tree].filter(([path]) => path.endsWith('index.html'));
  const documents = pages.filter(
    // Lists of a blog are Docusaurus' own, and have no first heading.
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

/** `personas/services/x/index.html` → `services/2`: the segment of a kind of page, and how deep it is. */
function kindOf(path: string): string {
  const [, segment = '', ...rest] = path.split('/');
  const reserved: readonly string[] = RESERVED_SEGMENTS;
  return `${reserved.includes(segment) ? segment : ''}/${rest.length}`;
}

// Built where they are: they are ours, and `npm start` and `npm run build` build them there too.
describe.each(folders)('%s', (folder) => {
  const directory = join(root, folder);
  let tree: Map<string, string>;
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    const build = runDocusaurus(directory, ['build']);
    expect(await build.ended, build.output()).toBe(0);
    tree = readTree(join(directory, 'build'));
    server = await serve(join(directory, 'build'));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('has no link that leads nowhere, and no path of this machine', () => {
    expect(findBrokenLinks(tree, '/')).toEqual([]);
    const leaks = [...tree].filter(([, text]) => text.includes(root));
    expect(leaks.map(([path]) => path)).toEqual([]);
  });

  it('has no page with an id twice', () => {
    expect(findDuplicateIds(tree)).toEqual([]);
  });

  it.each([
    ['light', undefined],
    ['dark', COLOUR_RULES],
  ] as const)('has no accessibility violation and no error in %s colours', async (colorScheme, rules) => {
    const { page, errors, close } = await visit(browser, server.url, { colorScheme });
    const found: string[] = [];
    for (const path of pagesToLookAt(tree)) {
      await page.goto(server.url + path);
      found.push(...(await findViolations(page, rules)).map((violation) => `/${path} ${violation}`));
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('has pictures in which no text lies on another, leaves its box or is cut off', async () => {
    const { page, close } = await visit(browser, server.url);
    const found: string[] = [];
    let count = 0;
    for (const [path, html] of tree) {
      if (!html.includes('persona-picture__svg') || !path.endsWith('index.html')) continue;
      await page.goto(server.url + path.replace(/index\.html$/, ''));
      const { overlaps, pictures } = await findOverlaps(page);
      found.push(...overlaps.map((overlap) => `/${path} ${overlap}`));
      // On a site that is read from the right, pictures are mirrored by their own style sheet.
      await page.evaluate(`document.documentElement.dir = 'rtl'`);
      const mirrored = await findOverlaps(page);
      found.push(...mirrored.overlaps.map((overlap) => `/${path} from the right: ${overlap}`));
      count += pictures;
    }
    expect(found).toEqual([]);
    if (folder === 'examples/architecture-docs') expect(count).toBeGreaterThan(10);
    await close();
  });

  it('does not scroll sideways at 320 pixels', async () => {
    const { page, close } = await visit(browser, server.url, { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of pagesToLookAt(tree)) {
      await page.goto(server.url + path);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 320) wide.push(`/${path} is ${width} pixels wide`);
    }
    expect(wide).toEqual([]);
    await close();
  });
});
