import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linkPages } from './linkPages.js';
import { toMarkdownLinks } from './toMarkdownLinks.js';

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'link-markdown-'));
  mkdirSync(join(outDir, 'docs', 'größe'), { recursive: true });
});
afterEach(() => rmSync(outDir, { recursive: true, force: true }));

it.each([
  ['/docs/größe', 'docs/größe/index.html', '/base/docs/gr%C3%B6%C3%9Fe.md'],
  ['/docs/größe/', 'docs/größe/index.html', '/base/docs/gr%C3%B6%C3%9Fe.md'],
  ['/docs/a', 'docs/a.html', '/base/docs/a.md'],
  ['/', 'index.html', '/base/index.md'],
])('links the Markdown of %s in %s', (href, file, address) => {
  writeFileSync(join(outDir, file), '<html><head><title>Größe</title></head><body></head></body></html>');
  linkPages([toMarkdownLinks([href], { outDir, baseUrl: '/base/' })]);
  expect(readFileSync(join(outDir, file), 'utf8')).toBe(
    `<html><head><title>Größe</title><link rel="alternate" type="text/markdown" href="${address}"></head><body></head></body></html>`,
  );
});

it('does without a page', () => {
  expect(() => linkPages([toMarkdownLinks(['/docs/none'], { outDir, baseUrl: '/' })])).not.toThrow();
});

it('keeps letters beyond ASCII, in the page and in the base URL', () => {
  writeFileSync(join(outDir, 'index.html'), '<head></head>Größe 日本');
  linkPages([toMarkdownLinks(['/'], { outDir, baseUrl: '/größe/' })]);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe(
    '<head><link rel="alternate" type="text/markdown" href="/größe/index.md"></head>Größe 日本',
  );
});
