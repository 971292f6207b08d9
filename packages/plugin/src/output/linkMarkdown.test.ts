import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linkMarkdown } from './linkMarkdown.js';

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
  linkMarkdown(href, { outDir, baseUrl: '/base/' });
  expect(readFileSync(join(outDir, file), 'utf8')).toBe(
    `<html><head><title>Größe</title><link rel="alternate" type="text/markdown" href="${address}"></head><body></head></body></html>`,
  );
});

it('does without a page', () => {
  expect(() => linkMarkdown('/docs/none', { outDir, baseUrl: '/' })).not.toThrow();
});
