import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Definition, Diagnostic } from 'persona-registry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from './buildSite.js';
import { createOutput } from './createOutput.js';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'create-output-')), 'default');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** A site with one entity file and these persona pages, all with the same text. */
const site = (text: string, ...ids: string[]): Site => ({
  entityFiles: new Map([['persona-p001.json', text]]),
  pages: ids.map((id) => ({
    kind: 'persona-page',
    path: `/personas/${id}`,
    entity: { kind: 'persona', id },
  })),
  redirects: [],
  toPageFiles: vi.fn(() => new Map(ids.map((id) => [`persona-${id}.json`, text]))),
  toPublicFiles: vi.fn(() => new Map([['personas.json', text]])),
  origins: new Map(),
});
const place = { file: 'docs/a.md', line: 3, column: 1 };
const definition: Definition = { id: 'P001', fields: {}, place, fieldPlaces: {} };
const problem: Diagnostic = { code: 'x', severity: 'error', message: 'No.', place: { ...place, line: 4 } };
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

const NO_PROBLEMS = { unshown: [], definitions: [] };

describe('createOutput in a build', () => {
  it('writes what loader and routes read, at once, and nothing else', () => {
    createOutput(folder, { isProduction: true })({ site: site('1', 'p001'), ...NO_PROBLEMS });
    expect(readdirSync(folder).sort()).toEqual(['pages', 'registry', 'view.mjs']);
    expect(read('view.mjs')).toBe('');
    expect(read('registry/persona-p001.json')).toBe('1');
    expect(read('pages/persona-p001.json')).toBe('1');
  });
});

describe('createOutput in the dev server', () => {
  it('writes registry and new pages at once, known pages and published files later', () => {
    const write = createOutput(folder, { isProduction: false });
    const all = () => [
      read('registry/persona-p001.json'),
      read('pages/persona-p001.json'),
      existsSync(join(folder, 'public')) ? read('public/personas.json') : undefined,
    ];
    write({ site: site('1', 'p001'), ...NO_PROBLEMS });
    expect(all()).toEqual(['1', '1', undefined]);
    vi.runAllTimers();
    expect(all()).toEqual(['1', '1', '1']);

    write({ site: site('2', 'p001'), ...NO_PROBLEMS });
    expect(all()).toEqual(['2', '1', '1']);
    vi.runAllTimers();
    expect(all()).toEqual(['2', '2', '2']);

    const overtaken = site('3', 'p001');
    write({ site: overtaken, ...NO_PROBLEMS });
    write({ site: site('4', 'p001', 'p002'), ...NO_PROBLEMS });
    expect(all()).toEqual(['4', '4', '2']);
    expect(read('pages/persona-p002.json')).toBe('4');
    vi.runAllTimers();
    expect(overtaken.toPageFiles).not.toHaveBeenCalled();
    expect(overtaken.toPublicFiles).not.toHaveBeenCalled();
    expect(all()).toEqual(['4', '4', '4']);
  });

  it('does nothing again for the same site', () => {
    const write = createOutput(folder, { isProduction: false });
    const same = site('1', 'p001');
    write({ site: same, ...NO_PROBLEMS });
    vi.runAllTimers();
    write({ site: same, ...NO_PROBLEMS });
    vi.runAllTimers();
    expect(same.toPageFiles).toHaveBeenCalledOnce();
    expect(same.toPublicFiles).toHaveBeenCalledOnce();
  });

  it('writes the problems, by document and all, and empties them when they are mended', () => {
    const write = createOutput(folder, { isProduction: false });
    write({ site: site('1'), unshown: [problem], definitions: [definition] });
    expect(JSON.parse(read('problems/all.json'))).toEqual({
      count: 1,
      text: expect.stringContaining('docs/a.md:4:1 x No.'),
    });
    const [file] = readdirSync(join(folder, 'problems')).filter((name) => name !== 'all.json');
    expect(JSON.parse(read(`problems/${file}`))).toMatchObject({ '3:1': { message: 'No.' } });
    write({ site: site('1'), unshown: [], definitions: [definition] });
    expect(read(`problems/${file}`)).toBe('null');
    expect(JSON.parse(read('problems/all.json'))).toEqual({ count: 0, text: '' });
  });
});
