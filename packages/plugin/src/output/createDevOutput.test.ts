import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWords, type Definition, type Diagnostic } from 'persona-registry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '../site/buildSite.js';
import { createDevOutput } from './createDevOutput.js';
import type { Outcome } from './output.js';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'create-output-')), 'default');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** Makes a site with these persona pages. All its files have the same text, except the registry files of `unchangedIds`. */
function createSite(text: string, ids: readonly string[], unchangedIds: readonly string[] = []): Site {
  const names = ids.map((id) => `persona-${id}.json`);
  return {
    toEntityFiles: vi.fn(() =>
      ids.map((id) => [`persona-${id}.json`, unchangedIds.includes(id) ? 'as before' : text] as const),
    ),
    openRegistry: () => ({ read: () => undefined }),
    toCoverageFiles: vi.fn(() => [['coverage-unused-team.json', text]] as const),
    pages: ids.map((id) => ({
      kind: 'persona-page',
      pageSwitch: 'persona',
      path: `/personas/${id}`,
      entity: { kind: 'persona', id },
    })),
    redirects: [],
    toPageFiles: vi.fn((wanted = new Set(names)) =>
      names.filter((name) => wanted.has(name)).map((name) => [name, text] as const),
    ),
    toPublicFiles: vi.fn(() => [['personas.json', text]] as const),
    toMarkdownFiles: vi.fn(() => [['personas.json', text]] as const),
    origins: { entries: new Map(), grants: [], noAccess: [] },
  };
}

const place = { file: 'docs/a.md', line: 3, column: 1 };
const definition: Definition = { id: 'P001', fields: {}, place, fieldPlaces: {} };
const problem: Diagnostic = { code: 'x', severity: 'error', message: 'No.', place: { ...place, line: 4 } };
const read = (path: string) =>
  existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;

const good = (site: Site): Outcome => ({
  site,
  state: 'current',
  examine: vi.fn(() => ({ diagnostics: [], errorsWithoutView: [] })),
  definitions: [definition],
});
const bad = (site: Site, state: Outcome['state'] = 'earlier'): Outcome => ({
  ...good(site),
  state,
  examine: () => ({ diagnostics: [problem], errorsWithoutView: [problem] }),
});

/** Makes an output whose bundler rests when the test calls `rest`. */
function start() {
  let nextTask: (() => void) | undefined;
  const report = vi.fn();
  const idle = {
    run(task: () => void) {
      nextTask = task;
    },
  };
  const write = createDevOutput(folder, { report, idle });
  const rest = () => {
    while (nextTask !== undefined) {
      const task = nextTask;
      nextTask = undefined;
      task();
    }
  };
  return { write, report, rest };
}

const all = () => ({
  registry: read('registry/persona-p001.json'),
  gaps: read('registry/coverage-unused-team.json'),
  page: read('pages/persona-p001.json'),
  published: read('public/personas.json'),
  version: read('live/live.json') && JSON.parse(read('live/live.json') ?? '').version,
});

describe('createDevOutput', () => {
  it('writes all files at the start, except the published ones', () => {
    const { write, rest } = start();
    write(good(createSite('1', ['p001'])));
    expect(all()).toEqual({ registry: '1', gaps: '1', page: '1', published: undefined, version: 1 });
    rest();
    expect(all()).toEqual({ registry: '1', gaps: '1', page: '1', published: '1', version: 1 });
  });

  it('writes the registry and the touched pages at once, and all else when the bundler rests', () => {
    const { write, report, rest } = start();
    write(good(createSite('as before', ['p001', 'p002'])));
    rest();
    const next = good(createSite('2', ['p001', 'p002'], ['p002']));
    write(next);
    expect(all()).toMatchObject({
      registry: '2',
      gaps: 'as before',
      page: '2',
      published: 'as before',
      version: 2,
    });
    expect(read('pages/persona-p002.json')).toBe('as before');
    expect(next.examine).not.toHaveBeenCalled();
    rest();
    expect(report).toHaveBeenCalledTimes(2);
    expect(all()).toMatchObject({ gaps: '2', published: '2', version: 3 });
    expect(read('pages/persona-p002.json')).toBe('2');
  });

  it('writes old pages later if an edit touches many, but writes a new page at once', () => {
    const { write, rest } = start();
    const ids = Array.from({ length: 30 }, (_, index) => `p${100 + index}`);
    write(good(createSite('1', ids)));
    rest();
    write(good(createSite('2', [...ids, 'p001'])));
    expect(read('registry/persona-p100.json')).toBe('2');
    expect(read('pages/persona-p100.json')).toBe('1');
    expect(read('pages/persona-p001.json')).toBe('2');
    rest();
    expect(read('pages/persona-p100.json')).toBe('2');
  });

  it('drops its pending work when another edit comes', () => {
    const { write, rest } = start();
    write(good(createSite('1', ['p001'])));
    rest();
    const replaced = createSite('2', ['p001']);
    write(good(replaced));
    write(good(createSite('3', ['p001'])));
    rest();
    expect(replaced.toCoverageFiles).not.toHaveBeenCalled();
    expect(replaced.toPublicFiles).not.toHaveBeenCalled();
    expect(all()).toMatchObject({ registry: '3', gaps: '3', page: '3', published: '3' });
  });

  it('writes a site completely, and only once, if the same site comes again before the bundler rests', () => {
    const { write, rest } = start();
    write(good(createSite('1', ['p001'])));
    rest();
    const next = createSite('2', ['p001']);
    write(good(next));
    write(good(next));
    rest();
    write(good(next));
    rest();
    expect(all()).toMatchObject({ gaps: '2', page: '2', published: '2' });
    expect(next.toCoverageFiles).toHaveBeenCalledOnce();
  });

  it('writes problems at once, by document and all together, and also that they are fixed', () => {
    const { write, report } = start();
    const site = createSite('1', ['p001']);
    write(good(site));
    write(bad(site));
    expect(report).toHaveBeenLastCalledWith([problem]);
    expect(JSON.parse(read('problems/all.json') ?? '')).toEqual({
      title: 'Personas: a problem. The site shows the last state without problems.',
      text: expect.stringContaining('docs/a.md:4:1 x No.'),
    });
    const [file] = readdirSync(join(folder, 'problems')).filter((name) => name !== 'all.json');
    expect(JSON.parse(read(`problems/${file}`) ?? '')).toMatchObject({ '3:1': { message: 'No.' } });
    write(good(site));
    expect(read(`problems/${file}`)).toBe('null');
    expect(JSON.parse(read('problems/all.json') ?? '')).toEqual({ title: '', text: '' });
  });

  it.each([
    ['current', 'Personas: a problem.'],
    ['empty', 'Personas: a problem. The site has no personas until this is fixed.'],
  ] as const)('names the effect of problems on a site that is %s', (state, title) => {
    const { write } = start();
    write(bad(createSite('1', ['p001']), state));
    expect(JSON.parse(read('problems/all.json') ?? '')).toMatchObject({ title });
    expect(read('problems/unread.json')).toBe(state === 'empty' ? 'true' : undefined);
    write(good(createSite('2', ['p001'])));
    expect(read('problems/unread.json')).toBe(state === 'empty' ? 'null' : undefined);
  });

  it('names the instance of the plugin, unless that is the default one', () => {
    const write = createDevOutput(folder, {
      report: vi.fn(),
      idle: { run: () => undefined },
      instance: 'ops',
    });
    write(bad(createSite('1', ['p001']), 'current'));
    expect(JSON.parse(read('problems/all.json') ?? '')).toMatchObject({
      title: '[ops] Personas: a problem.',
    });
  });

  it('names problems in the language of the site, and reports them as the terminal does', () => {
    const texts = { 'dev.problems': '{count} Problem|{count} Probleme', 'dev.empty': 'Noch leer.' };
    const words = () => createWords('de', texts);
    const write = createDevOutput(folder, { report: vi.fn(), idle: { run: () => undefined }, words });
    write(bad(createSite('1', ['p001']), 'empty'));
    expect(JSON.parse(read('problems/all.json') ?? '')).toEqual({
      title: '1 Problem Noch leer.',
      text: expect.stringContaining('docs/a.md:4:1 x No.'),
    });
  });
});
