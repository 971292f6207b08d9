import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESERVED_SEGMENTS } from 'persona-registry';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { COLOUR_RULES, findViolations } from './axe.js';
import { launchBrowser, visit } from './browser.js';
import { findBrokenLinks } from './findBrokenLinks.js';
import { findDuplicateIds } from './findDuplicateIds.js';
import { findOverlaps } from './findOverlaps.js';
import { readTree } from './readTree.js';
import { runDocusaurus } from './runDocusaurus.js';
import { serve } from './serve.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The width of A4 paper without margins of 1 cm, in pixels of CSS. */
const A4_WIDTH = 718;

/** A desk and a phone, in pixels. */
const DESK = 1360;
const PHONE = 390;

/** Infima makes each table of Markdown a scroller, also in sites without this plugin. On a phone, some are wide. Browsers let the keyboard scroll it. */
const MARKDOWN_TABLE = /^\S+ scrollable-region-focusable at table(:nth-child\(\d+\))?: /;

/** A built site of this workspace, and a browser for it. */
export interface BuiltSite {
  /** Files of the build, keyed by path. */
  tree: ReadonlyMap<string, string>;
  /** Address of the first page, with a slash at the end. */
  url: string;
  /** What the build printed. */
  output: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Builds a site of this workspace in its own folder, in every language, and serves it. */
export async function browseWorkspaceSite(folder: string): Promise<BuiltSite> {
  const directory = join(root, folder);
  const build = runDocusaurus(directory, ['build']);
  expect(await build.exitCode, build.output()).toBe(0);
  const server = await serve(join(directory, 'build'));
  const browser = await launchBrowser();
  return {
    tree: readTree(join(directory, 'build')),
    url: server.url,
    output: build.output(),
    browser,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Which of the pages of a site are looked at. */
export interface PageChoice {
  /** The part of the path before the pages of a language: `de/`. Default: the default language. */
  locale?: string;
  /** All locales of the site but the default one. Default: none. */
  locales?: readonly string[];
  /** Path of the plugin's pages. Default: `personas/`. */
  base?: string;
  /** Of a translation, the largest document is enough: the default language shows the others. Default: all documents. */
  documents?: 'all' | 'largest';
  /** Of the pages that the plugin generates: all, or the largest of each kind. Default: the largest. */
  generated?: 'all' | 'largest';
}

/** Returns the pages of one language. */
function listPages(
  tree: ReadonlyMap<string, string>,
  { locale = '', locales = [] }: PageChoice,
): [path: string, html: string][] {
  const others = locales.map((name) => `${name}/`).filter((prefix) => prefix !== locale);
  return [...tree].filter(
    ([path]) =>
      path.endsWith('index.html') &&
      path.startsWith(locale) &&
      !others.some((prefix) => path.startsWith(prefix)),
  );
}

/** Returns the documents with our components, and the pages that the plugin generates, as far as they are chosen. */
export function listPagesToCheck(tree: ReadonlyMap<string, string>, choice: PageChoice = {}): string[] {
  const { locale = '', base = 'personas/' } = choice;
  const pages = listPages(tree, choice);
  const isGenerated = ([path]: readonly [string, string]) => path.startsWith(locale + base);
  const hasComponents = ([, html]: readonly [string, string]) =>
    /class="?[^">]*\b(person|persona|service|team|access)-[a-z]/.test(html);
  const withComponents = pages.filter(
    // The lists of a blog belong to Docusaurus, and have no first heading.
    (page) => !isGenerated(page) && !page[0].startsWith('blog/') && hasComponents(page),
  );
  const documents =
    choice.documents === 'largest'
      ? withComponents.sort(([, left], [, right]) => right.length - left.length).slice(0, 1)
      : withComponents;
  // A redirect has no components.
  const generated = pages.filter((page) => isGenerated(page) && hasComponents(page));
  const largest = new Map<string, [path: string, html: string]>();
  for (const page of generated) {
    const kind = kindOf(page[0].slice(locale.length + base.length));
    if (page[1].length > (largest.get(kind)?.[1].length ?? 0)) largest.set(kind, page);
  }
  return [...documents, ...(choice.generated === 'all' ? generated : largest.values())].map(([path]) =>
    path.replace(/index\.html$/, ''),
  );
}

/** Returns the segment and the depth of a page, which identify its kind: `services/x/index.html` → `services/3`. */
function kindOf(path: string): string {
  const parts = path.split('/');
  const reserved: readonly string[] = RESERVED_SEGMENTS;
  const [segment = ''] = parts;
  return `${reserved.includes(segment) ? segment : ''}/${parts.length}`;
}

/** What is the same in each language: links, search, ids. */
export function checkSiteFiles(getSite: () => BuiltSite, locales: readonly string[] = []): void {
  it('has no broken links, and no path of this machine', () => {
    const { tree } = getSite();
    expect(findBrokenLinks(tree, '/')).toEqual([]);
    const leaks = [...tree].filter(([, text]) => text.includes(root));
    expect(leaks.map(([path]) => path)).toEqual([]);
  });

  it.each(['', ...locales.map((locale) => `${locale}/`)])(
    'has each page of the plugin in its local search, whatever the path of its docs, and no redirect: /%s',
    (locale) => {
      const { tree } = getSite();
      const parts: { documents: { u: string }[] }[] = JSON.parse(
        tree.get(`${locale}search-index.json`) ?? '[]',
      );
      const found = new Set(parts.flatMap(({ documents }) => documents.map(({ u }) => u)));
      const toUrl = (path: string) => `/${path.replace(/\/?index\.html$/, '')}`;
      const files = listPages(tree, { locale, locales });
      const pages = files.filter(([, html]) => /<main class="?persona-page\b/.test(html));
      expect(pages.length).toBeGreaterThan(10);
      expect(pages.map(([path]) => toUrl(path)).filter((url) => !found.has(url))).toEqual([]);
      const redirects = files.filter(([, html]) => html.includes('http-equiv="refresh"'));
      expect(redirects.map(([path]) => toUrl(path)).filter((url) => found.has(url))).toEqual([]);
    },
  );

  it('has no page with a duplicate id', () => {
    expect(findDuplicateIds(getSite().tree)).toEqual([]);
  });
}

/** How the pages of one language look. */
export function checkSiteLooks(getSite: () => BuiltSite, choice: PageChoice = {}): void {
  const { base = 'personas/', locale = '' } = choice;
  // A phone and paper get the largest page of each kind.
  const ofEachKind: PageChoice = { ...choice, generated: 'largest' };

  // A page that has got narrow is not the page that a phone loads, so each width has a visit of its own.
  const isOneLanguageOfMany = choice.documents === 'largest';
  it.each([
    { colorScheme: 'light', width: DESK },
    { colorScheme: 'light', width: PHONE },
    // The colours are the same in every language.
    ...(isOneLanguageOfMany ? [] : [{ colorScheme: 'dark', width: DESK } as const]),
  ] as const)(
    'has no accessibility violation and no error in $colorScheme colours, $width pixels wide',
    async ({ colorScheme, width }) => {
      const { tree, url, browser } = getSite();
      const viewport = { width, height: 900 };
      const { page, errors, close } = await visit(browser, url, { colorScheme, viewport });
      const violations: string[] = [];
      for (const path of listPagesToCheck(tree, width === PHONE ? ofEachKind : choice)) {
        await page.goto(url + path);
        // A change of colours before Docusaurus listens is lost.
        await page.locator('html[data-has-hydrated="true"]').waitFor();
        const found = await findViolations(page, colorScheme === 'dark' ? COLOUR_RULES : undefined);
        if (width === PHONE && !isOneLanguageOfMany) found.push(...(await findViolationsInDark(page)));
        violations.push(...found.map((violation) => `/${path} ${violation}`));
      }
      const isOurs = (violation: string) => width !== PHONE || !MARKDOWN_TABLE.test(violation);
      expect(violations.filter(isOurs)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('prints the pages of the plugin as wide as paper, and open', async () => {
    const { tree, url, browser } = getSite();
    const { page, close } = await visit(browser, url, { viewport: { width: A4_WIDTH, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    for (const path of listPagesToCheck(tree, ofEachKind).filter((one) => one.startsWith(locale + base))) {
      await page.goto(url + path);
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
    const { tree, url, browser } = getSite();
    const { page, close } = await visit(browser, url, { viewport: { width: 320, height: 640 } });
    const widePages: string[] = [];
    for (const path of listPagesToCheck(tree, choice)) {
      await page.goto(url + path);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 320) widePages.push(`/${path} is ${width} pixels wide`);
    }
    expect(widePages).toEqual([]);
    await close();
  });
}

/**
 * The pictures of one language.
 *
 * @param fewest how many there are at least
 */
export function checkSitePictures(
  getSite: () => BuiltSite,
  { fewest = 0, ...choice }: PageChoice & { fewest?: number } = {},
): void {
  it('has pictures whose texts do not overlap, leave their boxes or get cut off', async () => {
    const { tree, url, browser } = getSite();
    const { page, close } = await visit(browser, url);
    const faults: string[] = [];
    let count = 0;
    for (const [path, html] of listPages(tree, choice)) {
      if (!html.includes('persona-picture__svg')) continue;
      await page.goto(url + path.replace(/index\.html$/, ''));
      const { overlaps, pictures } = await findOverlaps(page);
      faults.push(...overlaps.map((overlap) => `/${path} ${overlap}`));
      // In languages that are written from right to left, the style sheet of a picture mirrors it.
      await page.evaluate(
        `document.documentElement.dir = document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl'`,
      );
      const mirroredResult = await findOverlaps(page);
      faults.push(...mirroredResult.overlaps.map((overlap) => `/${path} mirrored: ${overlap}`));
      count += pictures;
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(fewest);
    await close();
  });
}

/** Looks at the colours of the open page in dark mode. Afterwards the page has its light colours again. */
async function findViolationsInDark(page: Page): Promise<string[]> {
  // Without this, colours change gradually.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme="dark"]').waitFor();
  const violations = await findViolations(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  return violations;
}
