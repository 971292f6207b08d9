import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHistory } from '../diff/testing.js';
import { createRepository } from '../git/testing.js';
import { createFolder, run } from '../testing.js';

let history: ReturnType<typeof createHistory>;
beforeAll(() => {
  history = createHistory();
});
afterAll(() => history[Symbol.dispose]());

/** Hashes differ with the version of Git's files only, but nobody has to read them. */
const log = async (...args: string[]) => {
  const { output, ...rest } = await run(history.directory, 'log', ...args);
  return { ...rest, output: output.replace(/\b[0-9a-f]{10}\b/g, 'HASH') };
};

it.each(['P001', 'P020', 'a001', 'Data Lake', 'Wiki'])('lists the commits of %s', async (name) => {
  const { code, output, errors } = await log(name);
  expect(output).toMatchSnapshot();
  expect(errors).toBe('');
  expect(code).toBe(0);
});

it('writes JSON', async () => {
  const { output } = await log('P001', '--format', 'json');
  const { version, subject, commits } = JSON.parse(output);
  expect({ version, subject }).toEqual({ version: 1, subject: { kind: 'persona', id: 'P001' } });
  expect(commits.map(({ subject: title }: { subject: string }) => title)).toEqual([
    'Role',
    'Baseline for all',
    'Baseline',
    'Revert "Quick fix"',
    'Quick fix',
    'Start',
  ]);
  expect(commits[0]).toMatchObject({
    date: '2026-01-11',
    author: 'Kim',
    access: [{ cause: { kind: 'role' } }],
  });
});

it('looks at as many commits as it may', async () => {
  const { output } = await log('P001', '--max', '5');
  expect(output).toContain('Role');
  expect(output).not.toContain('Quick fix');
});

it('says why it cannot run', async () => {
  expect(await log('nobody')).toMatchObject({ code: 2, output: '' });
  expect((await log('P002x')).errors).toContain('There is no persona or service "P002x".');
  expect((await log('P001', '--max', '0')).code).toBe(2);
  using folder = createFolder({});
  expect((await run(folder.directory, 'log', 'P001')).errors).toContain('in no Git repository');
  using empty = createRepository();
  expect(await run(empty.directory, 'log', 'P001')).toMatchObject({ code: 2, output: '' });
});

const DATA = (role: string) =>
  `roles: { see: { level: read }, fill: { level: write } }\nservices: { lake: {} }\npersonas: { P1: { name: Engineer } }\naccess: { P1: { lake: { dev: ${role} } } }\n`;

it.each([
  ['a bracket that is not closed', `${DATA('see')}teams: [\n`],
  ['a wrong value', DATA('see').replace('level: read', 'level: 7')],
  ['marks of a merge', `<<<<<<< one\n${DATA('see')}=======\n${DATA('fill')}>>>>>>> other\n`],
])('does not take %s for access that is lost', async (_, broken) => {
  using repository = createRepository();
  repository.commit('Start', { 'personas.yml': DATA('see') });
  repository.commit('Broken', { 'personas.yml': broken });
  repository.commit('Mended', { 'personas.yml': DATA('see') });
  repository.commit('Broken again', { 'personas.yml': broken });
  repository.commit('More', { 'personas.yml': DATA('fill') });
  const { code, output, errors } = await run(repository.directory, 'log', 'lake', '--format', 'json');
  const commits: { subject: string; access: { changes: { kind: string }[] }[] }[] =
    JSON.parse(output).commits;
  const kindsOf = ({ subject, access }: (typeof commits)[number]) => [
    subject,
    ...access.flatMap(({ changes }) => changes.map(({ kind }) => kind)),
  ];
  expect(commits.map(kindsOf)).toEqual([
    ['More', 'gained', 'lost'],
    ['Start', 'gained'],
  ]);
  expect(errors).toMatch(
    /Mistakes in the data of these commits.*\n {4}2026-01-04 \w{10}\n {4}2026-01-02 \w{10}\n$/,
  );
  expect(code).toBe(0);

  repository.commit('Broken now', { 'personas.yml': broken });
  expect(await run(repository.directory, 'log', 'lake')).toMatchObject({ code: 2, output: '' });
});

it('does not say what a first commit has given that cannot be read', async () => {
  using repository = createRepository();
  repository.commit('Broken', { 'personas.yml': `${DATA('see')}teams: [\n` });
  repository.commit('Mended', { 'personas.yml': DATA('see') });
  expect(await run(repository.directory, 'log', 'lake')).toMatchObject({
    output: 'No commit has changed it.\n',
    errors: expect.stringContaining('what was before all others is not known'),
  });
});
