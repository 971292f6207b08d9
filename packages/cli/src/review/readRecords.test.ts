import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRepository } from '../git/testing.js';
import { createFolder } from '../testing.js';
import { readRecords } from './readRecords.js';

const FILE = 'reviews/lake-2026-11-24.yml';

it('quotes author and signature, and nothing of what is not committed', async () => {
  using repository = createRepository();
  const { directory, git } = repository;
  const key = join(directory, '.git/key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  const signers = join(directory, '.git/signers');
  writeFileSync(signers, `kim@example.com ${readFileSync(`${key}.pub`, 'utf8')}`);
  git('config', 'gpg.format', 'ssh');
  git('config', 'gpg.ssh.allowedSignersFile', signers);
  repository.write({ [FILE]: 'a: 1\n', 'it is.yml': 'b: 1\n' });
  git('add', '.');
  git('-c', `user.signingKey=${key}`, 'commit', '--quiet', '-S', '--message', 'Decisions');
  const commit = git('rev-parse', 'HEAD');
  const read = async () => (await readRecords(directory, [FILE])).get(FILE);
  const record = { commit, author: 'Kim <kim@example.com>', date: '2026-01-01T12:00:00+00:00' };
  expect(await read()).toEqual({ ...record, signature: 'good: kim@example.com' });
  writeFileSync(signers, '');
  expect((await read())?.signature).toBe('good, of a key that is not trusted');
  // A repository cannot name the program that checks.
  git('config', 'gpg.ssh.program', join(directory, 'no-such-program'));
  expect((await read())?.signature).toBe('good, of a key that is not trusted');
  repository.write({ [FILE]: 'a: 2\n' });
  expect(await read()).toBeUndefined();
  expect((await readRecords(directory, ['it is.yml'])).size).toBe(1);
});

it('is nothing outside of Git', async () => {
  using folder = createFolder({ [FILE]: 'a: 1\n' });
  expect((await readRecords(folder.directory, [FILE])).size).toBe(0);
});
