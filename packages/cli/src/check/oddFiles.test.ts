import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, type Files, run } from '../testing.js';

const data = 'personas: { P001: { name: Engineer } }\n';
const page = (text: string) => `---\ndescription: A page.\n---\n\n# Page\n\n${text}\n`;
const SITE: Files = { 'personas.yml': data, 'docs/page.md': page(':persona[P001]') };

/** Runs `personas check` in a folder with these files, after `prepare` has changed the folder. */
async function check(files: Files, prepare: (path: (name: string) => string) => void, ...args: string[]) {
  using folder = createFolder(files);
  prepare((name) => join(folder.directory, name));
  return await run(folder.directory, 'check', '--rule', 'known-role', ...args);
}

describe('an unreadable path ends the check with one message and exit code 2:', () => {
  const pipe = (path: string) => execFileSync('mkfifo', [path]);
  it.each<[string, Files, (path: (name: string) => string) => void, string[], string]>([
    [
      'a named pipe as data',
      {},
      (path) => pipe(path('personas.yml')),
      [],
      'personas.yml not-a-file This is a named pipe, not a file.',
    ],
    [
      'a named pipe on the command line',
      SITE,
      (path) => pipe(path('pipe.yml')),
      ['pipe.yml'],
      'pipe.yml not-a-file This is a named pipe, not a file.',
    ],
    [
      'a named pipe among documents',
      SITE,
      (path) => pipe(path('docs/pipe.md')),
      [],
      'docs/pipe.md not-a-file This is a named pipe, not a file.',
    ],
    [
      'a link to a device',
      { 'personas/a.yml': data },
      (path) => symlinkSync('/dev/zero', path('personas/b.yml')),
      [],
      'personas/b.yml not-a-file This is a device, not a file.',
    ],
    [
      'a data file that links to itself',
      {},
      (path) => symlinkSync('personas.yml', path('personas.yml')),
      [],
      'personas.yml broken-link This symbolic link leads back to itself.',
    ],
    [
      'a file on the command line that links to itself',
      SITE,
      (path) => symlinkSync('self.md', path('self.md')),
      ['self.md'],
      'self.md broken-link This symbolic link leads back to itself.',
    ],
    [
      'a link to a missing document',
      SITE,
      (path) => symlinkSync('../gone.md', path('docs/more.md')),
      ['docs'],
      'docs/more.md broken-link This symbolic link leads to "../gone.md", which does not exist.',
    ],
    [
      'a folder with the name of a data file',
      {},
      (path) => mkdirSync(path('personas.yml')),
      [],
      'personas.yml not-a-file This is a folder with the name of a data file.',
    ],
  ])('%s', async (_, files, prepare, args, message) => {
    const { code, output, errors } = await check(files, prepare, ...args);
    expect(output).toContain(`${message}\n    `);
    expect(output).toMatch(/\n1 error\n$/);
    expect({ code, errors }).toEqual({ code: 2, errors: '' });
  });

  it('a folder, data and a document without permission', async () => {
    using folder = createFolder({ ...SITE, 'closed/page.md': '', 'docs/closed.md': '' });
    const path = (name: string) => join(folder.directory, name);
    const check = async (name: string, ...args: string[]) => {
      chmodSync(path(name), 0);
      chmodSync(folder.directory, 0o755);
      // Root may read everything.
      const isRoot = process.getuid?.() === 0;
      if (isRoot) process.seteuid?.(65_534);
      const result = await run(folder.directory, 'check', ...args);
      if (isRoot) process.seteuid?.(0);
      chmodSync(path(name), 0o755);
      return result;
    };
    const hint = (rights: string) =>
      `    Give the user who runs this command the right to read it, such as with \`chmod ${rights}\`, or remove it.\n\n1 error\n`;
    for (const args of [[], ['closed']]) {
      expect(await check('closed', ...args)).toEqual({
        code: 2,
        output: `closed unreadable-folder Permission to read this folder is denied (EACCES).\n${hint('u+rx')}`,
        errors: '',
      });
    }
    expect((await check('personas.yml')).output).toBe(
      `personas.yml unreadable-file Permission to read this file is denied (EACCES).\n${hint('u+r')}`,
    );
    expect((await check('docs/closed.md')).output).toBe(
      `docs/closed.md unreadable-file Permission to read this file is denied (EACCES).\n${hint('u+r')}`,
    );
  });

  it.each(['', ' '])('an empty path: "%s"', async (path) => {
    const { code, output, errors } = await check(SITE, () => {}, 'personas.yml', path);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toBe(
      'error: One of the paths is empty, perhaps because a variable is not set. Name a file or a folder, such as "." for the current folder.\n',
    );
  });

  it.each(['a/b.yml', `${'a'.repeat(300)}.md`, 'a\0.yml'])('an impossible path: %s', async (path) => {
    const { code, errors } = await check({ a: '' }, () => {}, path);
    // A terminal gets no control character.
    const printed = path.replace('\0', '\\u0000');
    expect({ code, errors }).toEqual({
      code: 2,
      errors: `error: There is no file or folder "${printed}".\n`,
    });
  });

  it('also if the report is JSON', async () => {
    const { code, output } = await check(
      {},
      (path) => symlinkSync('gone', path('personas.yml')),
      '--format',
      'json',
    );
    expect(code).toBe(2);
    expect(JSON.parse(output).diagnostics).toMatchObject([{ code: 'broken-link', severity: 'error' }]);
  });
});

describe('a symbolic link', () => {
  it('to documents and data is followed, and only once if the links form a circle', async () => {
    const files = {
      'site/personas/a.yml': data,
      'site/docs/a.md': page(':persona[P001] :persona[P002] :persona[P003]'),
      'shared/data/b.yml': 'personas: { P002: { name: Analyst } }\n',
      'shared/docs/b.md': page(':::persona[Ops]{#P003}\n\n* **Team**: Data Team\n\n:::'),
    };
    const { code, output } = await check(
      files,
      (path) => {
        symlinkSync('../../shared/data', path('site/personas/more'));
        symlinkSync('../../shared/docs', path('site/docs/more'));
        symlinkSync('..', path('site/docs/up'));
      },
      'site',
    );
    expect({ code, output }).toEqual({ code: 0, output: 'No problems in 2 documents and 2 data files.\n' });
  });

  it('does not make the check read a file twice, and neither does a repeated path', async () => {
    const prepare = (path: (name: string) => string) => symlinkSync('docs', path('pages'));
    const files = { 'docs/a.md': page(':::persona[Ops]{#P001}\n\n* **Team**: Data Team\n\n:::') };
    expect(await check(files, prepare)).toMatchObject({ code: 0 });
    expect(await check(SITE, () => {}, 'personas.yml', '.', './docs', 'docs/page.md')).toMatchObject({
      code: 0,
    });
  });
});

describe('the other commands', () => {
  it.each([
    [['init'], 'error: "personas.yml" already exists, so nothing was written.\n'],
    [['roles', 'import', ''], 'The path is empty.'],
    [['roles', 'import', 'gone.json'], 'This symbolic link leads to "nowhere", which does not exist.'],
    [['roles', 'import', '/dev/zero'], 'This is a device, not a file.'],
    [['roles', 'import', 'roles.json', '--output', ''], 'The path of `--output` is empty.'],
    [['roles', 'import', 'roles.json', '--output', 'gone.json'], 'This symbolic link leads to "nowhere"'],
  ])('report the problem of a path: %j', async (args, message) => {
    using folder = createFolder({ 'roles.json': '[]' });
    for (const name of ['personas.yml', 'gone.json']) symlinkSync('nowhere', join(folder.directory, name));
    if (args[0] !== 'init') rmSync(join(folder.directory, 'personas.yml'));
    const { code, output, errors } = await run(folder.directory, ...args);
    expect(code).toBe(2);
    expect(output + errors).toContain(message);
  });
});
