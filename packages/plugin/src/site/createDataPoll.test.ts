import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
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
  let reloadFile: string;
  let stamp = 'one';
  beforeEach(() => {
    vi.useFakeTimers();
    folder = mkdtempSync(join(tmpdir(), 'personas-poll-'));
    reloadFile = join(folder, 'made', 'reload.json');
    stamp = 'one';
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });
  const create = () => {
    const readStamp = vi.fn(() => stamp);
    return { poll: createDataPoll({ readStamp, reloadFile, pause: 1000 }), readStamp };
  };
  /** Whether the poll wrote the reload file since the last call. */
  const wasWritten = () => {
    const isWritten = existsSync(reloadFile) && readFileSync(reloadFile, 'utf8') !== '';
    if (isWritten) writeFileSync(reloadFile, '');
    return isWritten;
  };

  it('checks nothing before the data is read, and creates the watched file', () => {
    const { poll, readStamp } = create();
    vi.advanceTimersByTime(10_000);
    expect(readStamp).not.toHaveBeenCalled();
    poll.markRead();
    expect(wasWritten()).toBe(true);
  });

  it('does nothing while the data is unchanged, or is read within a second of the edit', () => {
    const { poll } = create();
    poll.markRead();
    wasWritten();
    vi.advanceTimersByTime(10_000);
    stamp = 'two';
    vi.advanceTimersByTime(1000);
    poll.markRead();
    vi.advanceTimersByTime(10_000);
    expect(wasWritten()).toBe(false);
  });

  it('writes the reload file for an unread edit each second, until the edit is read', () => {
    const { poll } = create();
    poll.markRead();
    wasWritten();
    stamp = 'two';
    vi.advanceTimersByTime(1000);
    expect(wasWritten()).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(wasWritten()).toBe(true);
    rmSync(dirname(reloadFile), { recursive: true });
    vi.advanceTimersByTime(1000);
    expect(wasWritten()).toBe(true);
    poll.markRead();
    vi.advanceTimersByTime(10_000);
    expect(wasWritten()).toBe(false);
  });

  it('writes the reload file for a request, even without data, until the data is read', () => {
    stamp = '';
    const { poll } = create();
    poll.markRead();
    wasWritten();
    poll.requestRead();
    vi.advanceTimersByTime(2000);
    expect(wasWritten()).toBe(true);
    poll.markRead();
    vi.advanceTimersByTime(10_000);
    expect(wasWritten()).toBe(false);
  });

  it('stops when a newer poll starts, and when the bundler closes', () => {
    const older = create();
    older.poll.markRead();
    const newer = create();
    newer.poll.markRead();
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

  it('does not keep the process alive', () => {
    vi.useRealTimers();
    const timeouts = () => process.getActiveResourcesInfo().filter((type) => type === 'Timeout').length;
    const before = timeouts();
    const { poll } = create();
    poll.markRead();
    expect(timeouts()).toBe(before);
    poll.apply(closingCompiler);
  });

  it('takes at most a fiftieth of the time', () => {
    const readStamp = vi.fn(() => {
      vi.advanceTimersByTime(200);
      return stamp;
    });
    createDataPoll({ readStamp, reloadFile, pause: 1000 }).markRead();
    vi.advanceTimersByTime(60_000);
    expect(readStamp.mock.calls.length).toBeLessThan(10);
  });
});

/** A bundler that closes immediately. */
const closingCompiler: Parameters<DataPoll['apply']>[0] = {
  hooks: { watchClose: { tap: (_, run) => run() } },
};

/** Reads the data as the plugin does in `docusaurus start`: once at the start, and on each event of Docusaurus' watcher. */
async function start(siteDir: string, data: string | undefined, pause: number) {
  const options = { directory: siteDir, ...(data !== undefined && { data }) };
  const reloadFile = join(siteDir, '.docusaurus', 'reload.json');
  const poll = createDataPoll({ readStamp: () => readDataStamp(options), reloadFile, pause });
  let read = readData(options);
  let isOpen = true;
  const load = () => {
    poll.markRead();
    read = readData(options);
  };
  load();
  const patterns = [...toWatchPatterns([...read.watch, reloadFile], siteDir), reloadFile];
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

/** Creates a folder for a site. `using` removes it. */
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

// Most of the time is waiting.
describe.concurrent('watcher and poll together', () => {
  it('miss none of 200 deletions with a new file soon after', async () => {
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
    // Each place has its own watcher, because an event of one file would also cause the reading of another.
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
    // The watcher takes these names apart with every pattern.
    ['{a,b} site', undefined, 'personas.yml'],
    ['site', '{1..3}/personas.yml', '{1..3}/personas.yml'],
    ['site', '{a,b}', '{a,b}/c/people.json'],
    ['[x] {a,b}', '../{c,d}/personas.yml', '../{c,d}/personas.yml'],
    // The watcher enters no folder so deep.
    ['site', undefined, 'personas/a/b/c/d/e/people.yml'],
  ])('see every edit in "%s" with the data %s', async (name, data, file) => {
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

  it('see a link that goes, and one that leads elsewhere', async () => {
    using site = createSite('site');
    const { siteDir } = site;
    for (const name of ['one', 'two']) write(join(siteDir, name, 'p.yml'), name);
    const link = join(siteDir, 'personas');
    symlinkSync('one', link);
    const server = await start(siteDir, undefined, 100);
    const shows = (text: string | undefined) =>
      vi.waitFor(() => expect(server.texts()['personas/p.yml']).toBe(text), { timeout: 30_000 });
    await shows('one');
    rmSync(link);
    await shows(undefined);
    symlinkSync('two', link);
    await shows('two');
    await server.close();
  });
});
