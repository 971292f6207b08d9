import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageEntry } from '../site/listPages.js';
import { linkPages } from './linkPages.js';
import { toViewFiles, toViewLinks, toViewsTag } from './toViewFiles.js';
import { writeFiles } from './writeFiles.js';

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'view-files-'));
});
afterEach(() => rmSync(outDir, { recursive: true, force: true }));

const listPages = (basePath: string): PageEntry[] => [
  { kind: 'overview-page', pageSwitch: 'overview', path: basePath || '/' },
  {
    kind: 'service-page',
    pageSwitch: 'service',
    path: `${basePath}/services/vault`,
    entity: { kind: 'service', id: 'vault' },
  },
];
const VIEWS: Record<string, string> = {
  'overview.json': '{"title":"Größe"}',
  'service-vault.json': '{"title":"Vault"}',
};
const read = (name: string) => (VIEWS[name] === undefined ? undefined : Buffer.from(VIEWS[name]));

describe.each([
  ['/', '', '/~views/1a2b3c4d'],
  ['/', '/personas', '/personas/~views/1a2b3c4d'],
  ['/größe & mehr/', '/team/personas', '/größe & mehr/team/personas/~views/1a2b3c4d'],
])('the views of pages with the base URL %s and the base path "%s"', (baseUrl, basePath, folder) => {
  const place = { baseUrl, basePath, hash: '1a2b3c4d' };
  const pages = listPages(basePath);

  it('are files below the overview, as the pages are', () => {
    writeFiles(toViewFiles(pages, place, read), outDir);
    const at = join(outDir, basePath, '~views');
    expect(readFileSync(join(at, '1a2b3c4d.json'), 'utf8')).toBe(VIEWS['overview.json']);
    expect(readFileSync(join(at, '1a2b3c4d/services/vault.json'), 'utf8')).toBe(VIEWS['service-vault.json']);
  });

  it('are named in all pages of the site, and loaded with their own page', () => {
    expect(toViewsTag('ops', place)).toEqual({
      tagName: 'meta',
      attributes: { name: 'personas:ops', content: folder },
    });
    for (const file of ['index.html', 'services/vault.html']) {
      const path = join(outDir, basePath, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '<head></head>');
    }
    linkPages([toViewLinks(pages, { ...place, outDir })]);
    const address = encodeURI(folder).replace('&', '&amp;');
    expect(readFileSync(join(outDir, basePath, 'index.html'), 'utf8')).toBe(
      `<head><link rel="preload" href="${address}.json" as="fetch" crossorigin></head>`,
    );
    expect(readFileSync(join(outDir, basePath, 'services/vault.html'), 'utf8')).toContain(
      `href="${address}/services/vault.json"`,
    );
  });
});
