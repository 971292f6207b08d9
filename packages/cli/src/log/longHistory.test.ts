import { join } from 'node:path';
import {
  ALL_PAGES,
  buildViewModel,
  createWriter,
  ENGLISH,
  toHistoryFeeds,
  toMarkdownPage,
  toPages,
  toPublic,
} from 'persona-registry';
import { findDataPlace, openRepository, readAccessHistory } from 'persona-registry/history';
import { readData } from 'persona-registry/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildInputs } from '../check/buildInputs.js';
import { readInputs } from '../check/readInputs.js';
import { createRepository } from '../git/testing.js';
import { run } from '../testing.js';
import { createLongHistory } from './testing.js';

let history: ReturnType<typeof createLongHistory>;
beforeAll(() => {
  history = createLongHistory();
});
afterAll(() => history[Symbol.dispose]());

/** Hashes differ with the version of Git's files only, but nobody has to read them. */
const withoutHashes = (text: string) =>
  text.replace(/\b[0-9a-f]{40}\b/g, 'HASH').replace(/\b[0-9a-f]{10}\b/g, 'HASH');

async function readSite(options: {
  accessDetails: 'public' | 'full';
  people: 'public' | 'names' | 'none';
  directory?: string;
  cache?: string;
  since?: string;
  max?: number;
}) {
  const { accessDetails, people, since, max = 200, directory = history.directory } = options;
  const { value: repository } = await openRepository(directory);
  if (repository === undefined) throw new Error('no repository');
  const { watch } = readData({ directory });
  const place = findDataPlace({ root: repository.root, dataPlaces: watch, documentFolders: [] });
  const cache = options.cache && { file: join(directory, options.cache), version: '1' };
  const read = await readAccessHistory({
    ...{ repository, place, since, max, accessDetails, people },
    ...(cache && { cache }),
  });
  if (read.value === undefined) throw new Error('no history');
  const { project } = await buildInputs((await readInputs(directory, []))[0], { today: '2026-11-24' });
  const shown = toPublic({ ...project.registry, history: read.value }, accessDetails, people);
  const routes = { basePath: '/personas', pages: ALL_PAGES };
  const model = buildViewModel(shown, routes, () => new Map(), ENGLISH);
  const pages = toPages(shown, routes, { mentions: [], definitions: [] }, model);
  const writer = createWriter({ words: ENGLISH, toUrl: (href) => href });
  const toText = (path: string) => {
    const view = pages.find((page) => page.path === path)?.view;
    return view === undefined ? '' : withoutHashes(toMarkdownPage(view, writer));
  };
  const feeds = toHistoryFeeds(model, { siteUrl: 'https://example.com', title: 'Handbook' });
  return { history: read.value, toText, feeds: new Map(feeds) };
}

describe('a history of thirty commits', () => {
  it.each(['P001', 'P020', 'P003', 'onelake', 'wiki'])('is told for %s', async (name) => {
    const { code, output, errors } = await run(history.directory, 'log', name);
    await expect(withoutHashes(`${output}---\n${errors}`)).toMatchFileSnapshot(`golden/log-${name}.txt`);
    expect(code).toBe(0);
  });

  it.each([
    ['HEAD~29', 'HEAD'],
    ['HEAD~25', 'HEAD~24'],
    ['HEAD~18', 'HEAD~16'],
    ['HEAD~16', 'HEAD~14'],
    ['HEAD~23', 'HEAD'],
  ])('is compared: %s and %s', async (before, after) => {
    const { output, errors } = await run(history.directory, 'diff', before, after, '--today', '2026-11-24');
    await expect(withoutHashes(`${output}---\n${errors}`)).toMatchFileSnapshot(
      `golden/diff-${before.replace('~', '')}-${after.replace('~', '')}.txt`,
    );
  });

  it('is a page of a site, and a section of the page of a service', async () => {
    const { toText, feeds } = await readSite({ accessDetails: 'public', people: 'names' });
    await expect(toText('/personas/changes')).toMatchFileSnapshot('golden/changes.md');
    await expect(toText('/personas/services/onelake')).toMatchFileSnapshot('golden/service.md');
    await expect(withoutHashes(feeds.get('changes/rss.xml') ?? '')).toMatchFileSnapshot('golden/rss.xml');
  });

  it('tells nobody what the site does not publish, not even from old commits', async () => {
    const open = await readSite({ accessDetails: 'public', people: 'names' });
    const all = [JSON.stringify(open.history), ...open.feeds.values()].join('');
    for (const secret of ['secret', 'Eve', 'Quick fix']) expect(all).not.toContain(secret);
    // Ada was shown then, and is not there today.
    expect(open.toText('/personas/changes')).not.toContain('Ada');
    expect(open.toText('/personas/changes')).not.toMatch(/Kim.*HASH|HASH, Kim/);
    const full = await readSite({ accessDetails: 'full', people: 'public' });
    expect(full.toText('/personas/changes')).toMatch(/HASH, Kim, Quick fix/);
    const none = await readSite({ accessDetails: 'full', people: 'none' });
    expect(JSON.stringify(none.history)).not.toContain('"Kim"');
  });

  it('is read from the cache as from Git', async () => {
    const options = { accessDetails: 'public', people: 'names', cache: 'cache/history.json' } as const;
    const first = await readSite(options);
    const second = await readSite(options);
    expect(second.history).toEqual(first.history);
    history.write({ 'cache/history.json': '{ broken' });
    expect((await readSite(options)).history).toEqual(first.history);
  });

  it('may begin later, and says so', async () => {
    const limited = await readSite({ accessDetails: 'public', people: 'names', max: 5 });
    expect(limited.history.cut).toBe('limit');
    expect(limited.toText('/personas/changes')).toContain('What is older is not shown.');
    const since = await readSite({ accessDetails: 'public', people: 'names', since: '2026-01-20' });
    expect(since.history.commits.every(({ date }) => date >= '2026-01-20')).toBe(true);
    const later = await readSite({ accessDetails: 'public', people: 'names', since: '2999-01-01' });
    expect(later.history.commits).toEqual([]);
    expect(later.toText('/personas/changes')).toContain('No commit has changed access.');
  });

  it('is a part in a shallow clone, in which nothing looks new that was there before', async () => {
    const directory = join(history.directory, 'a "shallow" clöne');
    history.git('clone', '--quiet', '--depth=4', `file://${history.directory}`, directory);
    const { history: part, toText } = await readSite({ accessDetails: 'public', people: 'names', directory });
    expect(part.cut).toBe('shallow');
    expect(part.commits.map(({ rows }) => rows.length)).toEqual([1, 2]);
    expect(toText('/personas/changes')).toContain('built from a part of the history');
    const { output, errors } = await run(directory, 'log', 'P001');
    expect(output.match(/^2026/gm)).toHaveLength(1);
    expect(errors).toContain('only a part of the history');
  });
});

describe('a repository that is not the usual one', () => {
  const DATA =
    'personas: { P1: { name: Engineer } }\nservices: { lake: {} }\naccess: { P1: { lake: { dev: Reader } } }\n';

  it('is that of a submodule, where the data is in one', async () => {
    using inner = createRepository();
    inner.commit('Inner', { 'data/personas.yml': DATA });
    inner.commit('Inner, more', { 'data/personas.yml': DATA.replace('Reader', 'Owner') });
    using outer = createRepository();
    outer.commit('Outer', { 'docs/intro.md': '# Intro\n' });
    outer.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      'add',
      '--quiet',
      inner.directory,
      'sub module',
    );
    outer.commit('Submodule', {});
    const { code, output } = await run(
      outer.directory,
      'log',
      'P1',
      '--data',
      'sub module/data/personas.yml',
    );
    expect(output).toContain('Inner, more');
    expect(output).not.toContain('Outer');
    expect(code).toBe(0);
  });

  it('is read the same, whatever its owner has set for the log', async () => {
    using repository = createRepository();
    repository.commit('Start', { 'personas.yml': DATA });
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.commit('On a branch', { 'personas.yml': DATA.replace('Reader', 'Owner') });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('Beside it', { 'read me.md': '' });
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge branch "work"', 'work');
    const before = await run(repository.directory, 'log', 'P1');
    expect(before.output).toMatch(/Merge branch "work"\n.*Owner/s);
    for (const [key, value] of [
      ['log.follow', 'true'],
      ['log.diffMerges', 'combined'],
      ['log.showSignature', 'true'],
      ['diff.renames', 'copies'],
      ['color.ui', 'always'],
    ] as const)
      repository.git('config', key, value);
    expect(await run(repository.directory, 'log', 'P1')).toEqual(before);
  });

  it('belongs to another user, which is said', async () => {
    using repository = createRepository();
    repository.commit('Start', { 'personas.yml': DATA });
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    try {
      for (const args of [
        ['log', 'P1'],
        ['diff', 'HEAD'],
        ['show', 'P1', '--at', 'HEAD'],
      ]) {
        const { code, output, errors } = await run(repository.directory, ...args);
        expect(errors).toContain('belongs to another user');
        expect({ code, output }).toEqual({ code: 2, output: '' });
      }
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
