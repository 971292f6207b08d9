import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { readData, readDataStamp } from 'persona-registry/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDataPoll, type DataPoll } from './createDataPoll.js';
import { toWatchPatterns } from './toWatchPatterns.js';
import { watchAsDocusaurus } from './watchAsDocusaurus.js';

describe('createDataPoll', () => {
  let folder: string;
  let bell: string;
  let stamp = 'one';
  beforeEach(() => {
    vi.useFakeTimers();
    folder = mkdtempSync(join(tmpdir(), 'personas-poll-'));
    bell = join(folder, 'made', 'bell.json');
    stamp = 'one';
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });
  const create = () => {
    const readStamp = vi.fn(() => stamp);
    return { poll: createDataPoll({ readStamp, bell, pause: 1000 }), readStamp };
  };
  /** Whether the bell rang since it was last asked. */
  const rang = () => {
    const is = existsSync(bell) && readFileSync(bell, 'utf8') !== '';
    if (is) writeFileSync(bell, '');
    return is;
  };

  it('looks at nothing before the data is read, and makes the file that is watched', () => {
    const { poll, readStamp } = create();
    vi.advanceTimersByTime(10_000);
    expect(readStamp).not.toHaveBeenCalled();
    poll.note();
    expect(rang()).toBe(true);
  });

  it('says nothing while the data is as it was read, or is read within a second of the edit', () => {
    const { poll } = create();
    poll.note();
    rang();
    vi.advanceTimersByTime(10_000);
    stamp = 'two';
    vi.advanceTimersByTime(1000);
    poll.note();
    vi.advanceTimersByTime(10_000);
    expect(rang()).toBe(false);
  });

  it('rings for an edit that nobody read, again each second, until it is read', () => {
    const { poll } = create();
    poll.note();
    rang();
    stamp = 'two';
    vi.advanceTimersByTime(1000);
    expect(rang()).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(rang()).toBe(true);
    rmSync(dirname(bell), { recursive: true });
    vi.advanceTimersByTime(1000);
    expect(rang()).toBe(true);
    poll.note();
    vi.advanceTimersByTime(10_000);
    expect(rang()).toBe(false);
  });

  it('leaves the data to a newer one, and ends with the bundler', () => {
    const older = create();
    older.poll.note();
    const newer = create();
    newer.poll.note();
    const looks = () => {
      older.readStamp.mockClear();
      newer.readStamp.mockClear();
      vi.advanceTimersByTime(3000);
      return [older, newer].map(({ readStamp }) => readStamp.mock.calls.length);
    };
    expect(looks()).toEqual([0, 3]);
    newer.poll.apply(closingCompiler);
    expect(looks()).toEqual([0, 0]);
  });

  it('keeps no process alive', () => {
    vi.useRealTimers();
    const timeouts = () => process.getActiveResourcesInfo().filter((type) => type === 'Timeout').length;
    const before = timeouts();
    const { poll } = create();
    poll.note();
    expect(timeouts()).toBe(before);
    poll.apply(closingCompiler);
  });

  it('takes a fiftieth of the time at most', () => {
    const readStamp = vi.fn(() => {
      vi.advanceTimersByTime(200);
      return stamp;
    });
    createDataPoll({ readStamp, bell, pause: 1000 }).note();
    vi.advanceTimersByTime(60_000);
    expect(readStamp.mock.calls.length).toBeLessThan(10);
  });
});

/** A bundler that closes at once. */
const closingCompiler: Parameters<DataPoll['apply']>[0] = {
  hooks: { watchClose: { tap: (_, run) => run() } },
};

/** Reads the data as the plugin does in `docusaurus start`: once, and on each event of Docusaurus' watcher. */
async function start(siteDir: string, data: string | undefined, pause: number) {
  const options = { directory: siteDir, ...(data !== undefined && { data }) };
  const bell = join(siteDir, '.docusaurus', 'bell.json');
  const poll = createDataPoll({ readStamp: () => readDataStamp(options), bell, pause });
  let read = readData(options);
  let isOpen = true;
  const load = () => {
    poll.note();
    read = readData(options);
  };
  load();
  const patterns = [...toWatchPatterns([...read.watch, bell], siteDir), bell];
  const watcher = await watchAsDocusaurus(siteDir, patterns, () => setTimeout(() => isOpen && load(), 20));
  return {
    texts: () => Object.fromEntries(read.sources.map(({ file, text }) => [file, text])),
    async close() {
      isOpen = false;
      poll.apply(closingCompiler);
      await watcher.close();
    },
  };
}

/** A folder for a site, removed by `using`. */
function createSite(name: string) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'personas-poll-')));
  const siteDir = join(root, name);
  mkdirSync(siteDir);
  return { siteDir, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('watcher and poll together', () => {
  it('miss none of 200 deletions that a new file follows at once', async () => {
    const places = [
      ['site', undefined, 'personas.yml'],
      ['site', undefined, 'personas.yaml'],
      ['site', undefined, 'personas.json'],
      ['site', undefined, 'personas/people.yml'],
      ['site', 'data', 'data/a/b/people.yml'],
      ['site', 'data/p.yml', 'data/p.yml'],
      ['site', '../p.yml', '../p.yml'],
      ['site', '../data', '../data/p.yml'],
      ['[x] (y) site', undefined, 'personas.yml'],
      ['[x] (y) site', undefined, 'personas/people.yml'],
    ] as const;
    const waits = fc.sample(fc.integer({ min: 0, max: 150 }), { numRuns: 200, seed: 31 });
    // Each place has a watcher of its own: the news of one file would bring that of another.
    await Promise.all(
      places.map(async ([name, data, file], index) => {
        using site = createSite(name);
        const path = join(site.siteDir, file);
        write(path, 'start');
        const server = await start(site.siteDir, data, 200);
        for (const wait of waits.slice(index * 20, (index + 1) * 20)) {
          const text = `${performance.now()}`;
          rmSync(path);
          await sleep(wait);
          write(path, text);
          await vi.waitFor(() => expect(server.texts()[file]).toBe(text), { timeout: 30_000, interval: 10 });
        }
        await server.close();
      }),
    );
  });

  it.each([
    // The watcher takes these names apart, whatever the pattern.
    ['{a,b} site', undefined, 'personas.yml'],
    ['site', '{1..3}/personas.yml', '{1..3}/personas.yml'],
    ['site', '{a,b}', '{a,b}/c/people.json'],
    ['[x] {a,b}', '../{c,d}/personas.yml', '../{c,d}/personas.yml'],
  ])('see what happens in "%s" with the data %s', async (name, data, file) => {
    using site = createSite(name);
    const path = join(site.siteDir, file);
    write(path, 'start');
    const server = await start(site.siteDir, data, 100);
    const shows = (text: string | undefined) =>
      vi.waitFor(() => expect(server.texts()[file]).toBe(text), { timeout: 30_000 });
    write(path, 'edited');
    await shows('edited');
    rmSync(path);
    await shows(undefined);
    write(path, 'new');
    await shows('new');
    await server.close();
  });
});
