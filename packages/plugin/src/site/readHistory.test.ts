import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readData } from 'persona-registry/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HistorySettings, readHistory, toCommitUrl } from './readHistory.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'personas-history-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.com', ...args], {
    cwd: root,
    stdio: 'pipe',
  });
function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
function commit(files: Readonly<Record<string, string>>): void {
  write(files);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', 'Commit');
}
const read = (data: string, more: Partial<HistorySettings> = {}) =>
  readHistory({
    siteDir: join(root, 'site'),
    history: { since: undefined, max: 200 },
    accessDetails: 'public',
    people: 'names',
    dataPlaces: readData({ directory: join(root, 'site'), data }).watch,
    documentFolders: [],
    format: 'mdx',
    cacheFile: join(root, 'site/.docusaurus/history.json'),
    version: '1',
    editUrl: undefined,
    ...more,
  });

const DATA = (role: string, personas = 'P1: { name: Engineer }') =>
  `services: { lake: {} }\npersonas: { ${personas} }\naccess: { P1: { lake: { prod: ${role} } } }\n`;
const CARD = ':::persona{#P1}\n\n- **Name:** Engineer\n\n:::\n';

describe('the history of a site', () => {
  it('quotes what Git says of a signature, where authors are shown', async () => {
    git('init', '--quiet');
    commit({ 'site/personas.yml': DATA('Reader') });
    const key = join(root, '.git/key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
    write({ '.git/signers': `kim@example.com ${readFileSync(`${key}.pub`, 'utf8')}` });
    write({ 'site/personas.yml': DATA('Owner') });
    git('config', 'gpg.format', 'ssh');
    git('config', 'gpg.ssh.allowedSignersFile', join(root, '.git/signers'));
    // A repository cannot name the program that checks.
    git('add', '--all');
    git('-c', `user.signingKey=${key}`, 'commit', '--quiet', '-S', '-m', 'Signed');
    git('config', 'gpg.ssh.program', join(root, 'no-such-program'));
    const shown = await read('personas.yml', { people: 'public' });
    expect(shown.history?.commits).toMatchObject([{ author: 'Kim', signature: 'good' }, { author: 'Kim' }]);
    expect(shown.history?.commits[1]).not.toHaveProperty('signature');
    const hidden = await read('personas.yml');
    expect(JSON.stringify(hidden)).not.toContain('signature');
  });

  it('is that of data outside of the folder of the site', async () => {
    git('init', '--quiet');
    commit({ 'site/a.md': '', 'a b/ü.yml': DATA('Reader') });
    commit({ 'a b/ü.yml': DATA('Owner') });
    const { history, notes } = await read('../a b/ü.yml', {
      editUrl: 'https://github.com/o/r/edit/main/site',
    });
    expect(history?.commits.map(({ state, rows }) => [state, rows.length])).toEqual([
      ['changed', 1],
      ['started', 0],
    ]);
    expect(history?.commitUrl).toBe('https://github.com/o/r/commit/');
    expect(notes).toEqual([]);
  });

  it('knows the personas that documents define, and not those of translations', async () => {
    git('init', '--quiet');
    const empty = DATA('Reader').replace(/^personas.*\n/m, '');
    commit({ 'site/docs/p.mdx': CARD, 'site/i18n/de/docs/p.mdx': CARD, 'site/personas.yml': empty });
    commit({ 'site/personas.yml': empty.replace('Reader', 'Owner') });
    const { history } = await read('personas.yml', { documentFolders: [join(root, 'site/docs')] });
    expect(history?.commits[0]?.rows[0]?.personas).toEqual([{ id: 'P1', name: 'Engineer' }]);
  });

  it('is nothing without Git, and of a part of it, which is told', async () => {
    write({ 'site/personas.yml': DATA('Reader') });
    expect(await read('personas.yml')).toEqual({
      notes: ['The option "history" shows nothing: The current folder is in no Git repository.'],
    });
    git('init', '--quiet');
    const { history, notes } = await read('personas.yml');
    expect(history).toBeUndefined();
    expect(notes[0]).toContain('The option "history" shows nothing:');
    commit({});
    commit({ 'site/personas.yml': DATA('Owner') });
    const whole = root;
    root = join(whole, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${whole}`, root], { stdio: 'pipe' });
    const part = await read('personas.yml');
    root = whole;
    expect(part.notes).toEqual([expect.stringContaining('fetch-depth: 0')]);
    expect(part.history).toEqual({ commits: [], cut: 'shallow' });
  });
});

it.each([
  ['https://github.com/example/docs/edit/main/website', 'https://github.com/example/docs/commit/'],
  ['https://gitlab.com/group/docs/-/edit/main/', 'https://gitlab.com/group/docs/-/commit/'],
  ['https://example.com/wiki', undefined],
  [undefined, undefined],
])('the page of a commit is found from %s', (editUrl, url) => {
  expect(toCommitUrl(editUrl)).toBe(url);
});
