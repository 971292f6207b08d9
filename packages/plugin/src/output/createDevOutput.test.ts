import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Definition, Diagnostic } from 'persona-registry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '../site/buildSite.js';
import { createDevOutput } from './createDevOutput.js';
import type { Outcome } from './output.js';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'create-output-')), 'default');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** A site with these persona pages; every file of it has the same text, except for the registry files of `others`. */
function createSite(text: string, ids: readonly string[], others: readonly string[] = []): Site {
  const names = ids.map((id) => `persona-${id}.json`);
  return {
    toEntityFiles: vi.fn(() =>
      ids.map((id) => [`persona-${id}.json`, others.includes(id) ? 'as before' : text] as const),
    ),
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
    origins: new Map(),
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
  examine: vi.fn(() => ({ diagnostics: [], unshown: [] })),
  definitions: [definition],
});
const bad = (site: Site, state: Outcome['state'] = 'earlier'): Outcome => ({
  ...good(site),
  state,
  examine: () => ({ diagnostics: [problem], unshown: [problem] }),
});

/** An output whose bundler rests when it is told to. */
function start() {
  let waiting: (() => void) | undefined;
  const report = vi.fn();
  const idle = {
    run(task: () => void) {
      waiting = task;
    },
  };
  const write = createDevOutput(folder, { report, idle });
  const rest = () => {
    while (waiting !== undefined) {
      const task = waiting;
      waiting = undefined;
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
  it('writes all but what is published at the start', () => {
    const { write, rest } = start();
    write(good(createSite('1', ['p001'])));
    expect(all()).toEqual({ registry: '1', gaps: '1', page: '1', published: undefined, version: 1 });
    rest();
    expect(all()).toEqual({ registry: '1', gaps: '1', page: '1', published: '1', version: 1 });
  });

  it('writes the registry and the pages of what an edit touched at once, the rest when the bundler rests', () => {
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

  it('leaves all known pages to the rest when an edit touches many, but no new page', () => {
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

  it('forgets what it had in mind when another edit comes', () => {
    const { write, rest } = start();
    write(good(createSite('1', ['p001'])));
    rest();
    const overtaken = createSite('2', ['p001']);
    write(good(overtaken));
    write(good(createSite('3', ['p001'])));
    rest();
    expect(overtaken.toCoverageFiles).not.toHaveBeenCalled();
    expect(overtaken.toPublicFiles).not.toHaveBeenCalled();
    expect(all()).toMatchObject({ registry: '3', gaps: '3', page: '3', published: '3' });
  });

  it('finishes a site although the same comes again before the bundler rests, and only once', () => {
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

  it('tells problems at once, by document and all, and that they are mended', () => {
    const { write, report } = start();
    const site = createSite('1', ['p001']);
    write(good(site));
    write(bad(site));
    expect(report).toHaveBeenLastCalledWith([problem]);
    expect(JSON.parse(read('problems/all.json') ?? '')).toEqual({
      title: 'Personas: a problem. The site shows the last state that had none.',
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
    ['empty', 'Personas: a problem. The site has no personas until this is mended.'],
  ] as const)('says what problems mean for a site that is %s', (state, title) => {
    const { write } = start();
    write(bad(createSite('1', ['p001']), state));
    expect(JSON.parse(read('problems/all.json') ?? '')).toMatchObject({ title });
    expect(read('problems/unread.json')).toBe(state === 'empty' ? 'true' : undefined);
    write(good(createSite('2', ['p001'])));
    expect(read('problems/unread.json')).toBe(state === 'empty' ? 'null' : undefined);
  });
});
