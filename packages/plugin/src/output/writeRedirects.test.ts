import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGLISH } from 'persona-registry';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeRedirects } from './writeRedirects.js';

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'write-redirects-'));
});
afterEach(() => rmSync(outDir, { recursive: true, force: true }));

const redirect = { from: '/personas/p07', to: '/personas/p001' };
const read = (path: string) => readFileSync(join(outDir, path), 'utf8');

describe('writeRedirects', () => {
  it('writes a page that redirects with search and hash, and is readable without scripts', () => {
    writeRedirects([redirect], { outDir, baseUrl: '/', words: ENGLISH, trailingSlash: undefined });
    expect(read('personas/p07/index.html')).toMatchInlineSnapshot(`
      "<!DOCTYPE html>
      <html lang="en" dir="auto">
        <head>
          <meta charset="UTF-8">
          <meta name="robots" content="noindex">
          <meta http-equiv="refresh" content="0; url=/personas/p001">
          <link rel="canonical" href="/personas/p001">
          <title>Moved</title>
          <script>location.replace("/personas/p001" + location.search + location.hash);</script>
        </head>
        <body data-pagefind-ignore="all">
          <p>This page has moved to <a href="/personas/p001">/personas/p001</a>.</p>
        </body>
      </html>
      "
    `);
  });

  it.each([
    ['/base/', undefined, '/base/personas/p001'],
    ['/base/', false, '/base/personas/p001'],
    ['/base/', true, '/base/personas/p001/'],
  ])('links below the base URL %s as the site does with trailingSlash %s', (baseUrl, trailingSlash, url) => {
    writeRedirects([redirect], { outDir, baseUrl, trailingSlash, words: ENGLISH });
    expect(read('personas/p07/index.html')).toContain(`href="${url}"`);
  });

  it.each([
    [undefined, '/base/personas/people'],
    [true, '/base/personas/people/'],
  ])('leads to a place of a page, with trailingSlash %s', (trailingSlash, page) => {
    const to = '/personas/people#jane.doe';
    writeRedirects([{ from: '/personas/people/jane.doe', to }], {
      outDir,
      baseUrl: '/base/',
      trailingSlash,
      words: ENGLISH,
    });
    const html = read('personas/people/jane.doe/index.html');
    expect(html).toContain(`content="0; url=${page}#jane.doe"`);
    expect(html).toContain(`<link rel="canonical" href="${page}">`);
    expect(html).toContain(`location.replace("${page}" + location.search + "#jane.doe")`);
  });

  it('encodes the address', () => {
    const to = '/personas/für "alle" <b>';
    writeRedirects([{ from: '/personas/x', to }], {
      outDir,
      baseUrl: '/',
      words: ENGLISH,
      trailingSlash: undefined,
    });
    expect(read('personas/x/index.html')).toContain('href="/personas/f%C3%BCr%20%22alle%22%20%3Cb%3E"');
  });

  it('never replaces a page of any form', () => {
    mkdirSync(join(outDir, 'personas', 'p08'), { recursive: true });
    writeFileSync(join(outDir, 'personas', 'p07.html'), 'page');
    writeFileSync(join(outDir, 'personas', 'p08', 'index.html'), 'page');
    const redirects = [redirect, { from: '/personas/p08', to: '/personas/p001' }];
    writeRedirects(redirects, { outDir, baseUrl: '/', words: ENGLISH, trailingSlash: false });
    expect(readdirSync(join(outDir, 'personas')).sort()).toEqual(['p07.html', 'p08']);
    expect(read('personas/p08/index.html')).toBe('page');
  });

  it('leaves out a path that the site redirects itself, however it is written', () => {
    const redirects = ['/personas/p07', '/personas/für', '/personas/p08'].map((from) => ({
      ...redirect,
      from,
    }));
    const sitePaths = ['/Personas/P07/', '/personas/f%C3%BCr'];
    writeRedirects(redirects, { outDir, baseUrl: '/', words: ENGLISH, trailingSlash: undefined, sitePaths });
    expect(readdirSync(join(outDir, 'personas'))).toEqual(['p08']);
  });

  it('leaves out a path where no folder can be: a file of the site, a name that is too long', () => {
    mkdirSync(join(outDir, 'personas'));
    writeFileSync(join(outDir, 'personas', 'p07'), 'a file without an ending');
    const redirects = ['p07', `${'x'.repeat(300)}`, 'p08'].map((name) => ({
      ...redirect,
      from: `/personas/${name}`,
    }));
    writeRedirects(redirects, { outDir, baseUrl: '/', words: ENGLISH, trailingSlash: undefined });
    expect(readdirSync(join(outDir, 'personas')).sort()).toEqual(['p07', 'p08']);
  });
});
