import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openRepository, type Repository } from 'persona-registry/history';
import { describe, expect, it, vi } from 'vitest';
import { createFolder } from '../testing.js';
import { checkoutTree } from './checkoutTree.js';
import { findBase, findCommit, findCommitAt } from './findCommit.js';
import { createRepository } from './testing.js';

async function open(directory: string): Promise<Repository> {
  const { value } = await openRepository(directory);
  if (value === undefined) throw new Error('no repository');
  return value;
}
const codesOf = ({ diagnostics }: { diagnostics: readonly { code: string }[] }) =>
  diagnostics.map(({ code }) => code);

describe('a repository', () => {
  it('is found from a folder in it', async () => {
    using repository = createRepository({ 'a b/ü/c.md': '' });
    const { directory } = repository;
    expect(await open(join(directory, 'a b/ü'))).toEqual({
      root: directory,
      folder: 'a b/ü',
      isShallow: false,
    });
    expect((await open(directory)).folder).toBe('');
  });

  it('is not every folder', async () => {
    using folder = createFolder({});
    const found = await openRepository(folder.directory);
    expect(found.diagnostics).toMatchObject([{ code: 'no-repository', severity: 'error' }]);
  });

  it('is that of the folder, also in a hook of another one', async () => {
    using one = createRepository();
    using other = createRepository();
    vi.stubEnv('GIT_DIR', join(other.directory, '.git'));
    try {
      expect((await open(one.directory)).root).toBe(one.directory);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('a commit', () => {
  it('is found by a branch, a tag, a hash and a distance', async () => {
    using repository = createRepository();
    const first = repository.commit('one', { 'a.md': '1' });
    repository.git('tag', 'v1');
    const second = repository.commit('two', { 'a.md': '2' });
    const opened = await open(repository.directory);
    const find = async (ref: string) => (await findCommit(opened, ref)).value?.hash;
    expect(await find('main')).toBe(second);
    expect(await find('v1')).toBe(first);
    expect(await find(first.slice(0, 10))).toBe(first);
    expect(await find('HEAD~1')).toBe(first);
  });

  it.each(['--output=x', '-1', '', ' ', 'a\nb', 'nothing', 'main..v1', 'HEAD:a.md'])(
    'is not %j',
    async (ref) => {
      using repository = createRepository();
      repository.commit('one', { 'a.md': '1' });
      const found = await findCommit(await open(repository.directory), ref);
      expect(found.value).toBeUndefined();
      expect(codesOf(found)[0]).toMatch(/^(invalid|unknown)-ref$/);
    },
  );

  it('is the merge base with the default branch', async () => {
    using repository = createRepository();
    const base = repository.commit('one', { 'a.md': '1' });
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.commit('two', { 'a.md': '2' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('three', { 'b.md': '3' });
    repository.git('checkout', '--quiet', 'work');
    const opened = await open(repository.directory);
    expect((await findBase(opened)).value).toEqual({ hash: base, label: 'merge base with main' });
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit('four', {});
    expect(codesOf(await findBase(opened, 'main'))).toEqual(['no-merge-base']);
    repository.git('branch', '--move', 'main', 'trunk');
    expect(codesOf(await findBase(opened))).toEqual(['unknown-ref']);
  });

  it('is the last one of a day', async () => {
    using repository = createRepository();
    const first = repository.commit('one', { 'a.md': '1' });
    repository.commit('two', { 'a.md': '2' });
    const opened = await open(repository.directory);
    expect((await findCommitAt(opened, '2026-01-01')).value?.hash).toBe(first);
    expect(codesOf(await findCommitAt(opened, '2025-12-31'))).toEqual(['unknown-ref']);
  });

  it('may be missing in a shallow clone, which says what to do', async () => {
    using repository = createRepository();
    repository.commit('one', { 'a.md': '1' });
    repository.git('branch', 'old');
    repository.commit('two', { 'a.md': '2' });
    const clone = join(repository.directory, 'clone');
    repository.git(
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      `file://${repository.directory}`,
      clone,
    );
    const opened = await open(clone);
    expect(opened.isShallow).toBe(true);
    for (const found of [await findCommit(opened, 'HEAD~1'), await findBase(opened, 'origin/old')]) {
      expect(found.diagnostics[0]?.hint).toContain('`fetch-depth: 0`');
    }
  });
});

describe('the texts of a commit', () => {
  it('are in a folder, whatever their names are, until it is removed', async () => {
    const names = ['personas/ü "quoted" \'x\'.yml', 'a b/c\td.md', 'a b/e\nf.md', '-x.json', ':(top)g.md'];
    using repository = createRepository();
    const hash = repository.commit('one', {
      ...Object.fromEntries(names.map((name) => [name, `text of ${name}\n`])),
      'empty.yml': '',
      'image.png': 'x',
      'code.ts': 'x',
    });
    repository.commit('two', Object.fromEntries(names.map((name) => [name, null])));
    const { value } = await checkoutTree(await open(repository.directory), hash);
    if (value === undefined) throw new Error('nothing');
    for (const name of names) expect(readFileSync(join(value.root, name), 'utf8')).toBe(`text of ${name}\n`);
    expect(readFileSync(join(value.root, 'empty.yml'), 'utf8')).toBe('');
    expect(existsSync(join(value.root, 'image.png'))).toBe(false);
    expect(existsSync(join(value.root, 'code.ts'))).toBe(false);
    value[Symbol.dispose]();
    expect(existsSync(value.root)).toBe(false);
  });

  it('have the code of sites, and the packages of today', async () => {
    using repository = createRepository({
      'node_modules/p/package.json': '{}',
      '.gitignore': 'node_modules',
    });
    const hash = repository.commit('one', { 'site/docusaurus.config.ts': 'x', 'site/src/a.ts': 'x' });
    using checkout = (await checkoutTree(await open(join(repository.directory, 'site')), hash)).value;
    const root = checkout?.root ?? '';
    expect(checkout?.directory).toBe(join(root, 'site'));
    expect(existsSync(join(root, 'site/src/a.ts'))).toBe(true);
    expect(existsSync(join(root, 'node_modules/p/package.json'))).toBe(true);
  });

  it('have symbolic links, which lead into the commit, and name submodules', async () => {
    using repository = createRepository();
    repository.commit('one', { 'data/a.yml': 'old' });
    symlinkSync('data', join(repository.directory, 'personas'));
    const hash = repository.commit('two', {});
    repository.git('update-index', '--add', '--cacheinfo', `160000,${hash},sub/module`);
    repository.git('commit', '--quiet', '-m', 'three');
    const third = repository.git('rev-parse', 'HEAD');
    repository.write({ 'data/a.yml': 'new' });
    using checkout = (await checkoutTree(await open(repository.directory), third)).value;
    const root = checkout?.root ?? '';
    expect(lstatSync(join(root, 'personas')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'personas/a.yml'), 'utf8')).toBe('old');
    expect(checkout?.submodules).toEqual(['sub/module']);
  });
});
