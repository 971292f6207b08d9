import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkPages } from './linkPages.js';
import { toSheetLinks } from './toSheetLinks.js';

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'link-sheets-'));
  write(
    'assets/css/personas.12.css',
    '@layer a.plugin-personas{.card_Ab1-{padding:.5rem}article:where(.full__x):hover{color:red}}',
  );
  write('assets/css/personas-pages.34.css', '@layer a.plugin-personas{.head_x>.card_Ab1-{margin:0}}');
});
afterEach(() => rmSync(outDir, { recursive: true, force: true }));

const FILES = ['assets/css/personas.12.css', 'assets/css/personas-pages.34.css'];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(outDir, path)), { recursive: true });
  writeFileSync(join(outDir, path), text);
}
const read = (path: string) => readFileSync(join(outDir, path), 'utf8');
const toPage = (body: string) =>
  `<!doctype html><html><head><title>A</title></head><body>${body}</body></html>`;
/** The sheets that a page links once all pages are done. */
function linksOf(body: string, file = 'docs/index.html', path = '/docs', baseUrl = '/'): string[] {
  write(file, toPage(body));
  linkPages([toSheetLinks(FILES, [path], { outDir, baseUrl })]);
  return [...read(file).matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].map(
    ([, href]) => href as string,
  );
}

describe('toSheetLinks', () => {
  it.each([
    ['a quoted attribute', '<p class="a card_Ab1- b">'],
    ['an attribute without quotes', '<p class=card_Ab1- id=x>'],
    ['an attribute at the end of its tag', '<p id=x class=card_Ab1->'],
    ['a class that stands in a function of the selector', '<p class="full__x">'],
  ])('links the sheet of a class in %s', (_, body) => {
    expect(linksOf(body)).toEqual(['/assets/css/personas.12.css']);
  });

  it('links what a page needs of several, its own after that of its parts', () => {
    expect(linksOf('<p class="head_x"><p class="card_Ab1-">')).toEqual([
      '/assets/css/personas.12.css',
      '/assets/css/personas-pages.34.css',
    ]);
  });

  it.each([
    ['no class of ours', '<p class="card">'],
    ['the name of the layer, as Docusaurus gives it to our pages', '<p class="plugin-personas">'],
    ['a class as text', '<p>card_Ab1- class=&quot;card_Ab1-&quot;</p>'],
    ['a class whose name is only the beginning', '<p class="card_Ab1-2 card_Ab1">'],
    ['a number of the sheet', '<p class="5rem">'],
    ['another attribute', '<p data-class="card_Ab1-" title="card_Ab1-">'],
  ])('leaves a page with %s as it is, byte for byte', (_, body) => {
    expect(linksOf(body)).toEqual([]);
    expect(read('docs/index.html')).toBe(toPage(body));
  });

  it.each([
    ['/base/docs', 'docs/index.html'],
    ['/base/docs/', 'docs/index.html'],
    ['/base/docs', 'docs.html'],
    ['/base/', 'index.html'],
    ['/base/404.html', '404.html'],
  ])('finds the page of %s in %s, and links below the base URL', (path, file) => {
    expect(linksOf('<p class="card_Ab1-">', file, path, '/base/')).toEqual([
      '/base/assets/css/personas.12.css',
    ]);
  });

  it('keeps letters beyond ASCII, in the page and in the base URL', () => {
    expect(linksOf('<p class="card_Ab1-">Größe 日本', 'index.html', '/größe/', '/größe/')).toEqual([
      '/größe/assets/css/personas.12.css',
    ]);
    expect(read('index.html')).toContain('Größe 日本');
  });

  it('looks at no page that is not in the list, such as one of another language', () => {
    write('de/docs/index.html', toPage('<p class="card_Ab1-">'));
    linkPages([toSheetLinks(FILES, ['/docs'], { outDir, baseUrl: '/' })]);
    expect(read('de/docs/index.html')).toBe(toPage('<p class="card_Ab1-">'));
  });
});
