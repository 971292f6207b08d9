import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Definition, Diagnostic } from 'persona-registry';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Site } from './buildSite.js';
import { createOutput } from './createOutput.js';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'create-output-')), 'default');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const site = (entities: [string, string][]): Site => ({
  entityFiles: new Map(entities),
  pages: [],
  redirects: [],
  toPublicFiles: () => new Map(),
  origins: new Map(),
});
const place = { file: 'docs/a.md', line: 3, column: 1 };
const definition: Definition = { id: 'P001', fields: {}, place, fieldPlaces: {} };
const problem: Diagnostic = { code: 'x', severity: 'error', message: 'No.', place: { ...place, line: 4 } };
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('createOutput', () => {
  it('writes what loader, routes and browser read', () => {
    createOutput(folder, { isProduction: false })({
      site: site([['persona-p001.json', '1']]),
      unshown: [],
      definitions: [],
    });
    expect(readdirSync(folder).sort()).toEqual(['pages', 'problems', 'registry', 'view.mjs']);
    expect(read('view.mjs')).toBe('');
    expect(read('registry/persona-p001.json')).toBe('1');
    expect(JSON.parse(read('problems/all.json'))).toEqual({ count: 0, text: '' });
  });

  it('leaves out in a build what only the dev server reads', () => {
    createOutput(folder, { isProduction: true })({ site: site([]), unshown: [], definitions: [] });
    expect(readdirSync(folder).sort()).toEqual(['pages', 'registry', 'view.mjs']);
  });

  it('writes the problems, by document and all, and empties them when they are mended', () => {
    const write = createOutput(folder, { isProduction: false });
    write({ site: site([]), unshown: [problem], definitions: [definition] });
    expect(JSON.parse(read('problems/all.json'))).toEqual({
      count: 1,
      text: expect.stringContaining('docs/a.md:4:1 x No.'),
    });
    const [file] = readdirSync(join(folder, 'problems')).filter((name) => name !== 'all.json');
    expect(JSON.parse(read(`problems/${file}`))).toMatchObject({ '3:1': { message: 'No.' } });
    write({ site: site([]), unshown: [], definitions: [definition] });
    expect(read(`problems/${file}`)).toBe('null');
    expect(existsSync(join(folder, 'registry'))).toBe(true);
  });
});
