import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readData } from './readData.js';
import { readDataStamp } from './readDataStamp.js';

let root: string;
let directory: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'personas-odd-'));
  directory = join(root, 'site');
  mkdirSync(directory);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
}
/** A symbolic link, by its path and what it leads to as written. */
function link(path: string, target: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  symlinkSync(target, join(directory, path));
}
function read(data?: string) {
  const { sources, diagnostics } = readData({ directory, ...(data !== undefined && { data }) });
  // The check of each second must look at the pipe too, and must not wait.
  readDataStamp({ directory, ...(data !== undefined && { data }) });
  return {
    files: Object.fromEntries(sources.map(({ file, text }) => [file, text])),
    problems: diagnostics.map(({ code, message, place }) => `${place?.file} ${code} ${message}`),
    hints: diagnostics.map(({ hint }) => hint),
  };
}

describe('a symbolic link in a data folder', () => {
  it('is followed to a file, to a folder, through other links, and out of the site', () => {
    write({
      'personas/a.yml': 'a',
      'people/b.yml': 'b',
      'people/deep/c.json': 'c',
      '../outside/d.yml': 'd',
      '../e.yml': 'e',
    });
    link('personas/b.yml', '../people/b.yml');
    link('personas/more', '../people/deep');
    link('personas/far', '../../outside');
    link('personas/e.yml', '../first');
    link('first', '../e.yml');
    const files = {
      'personas/a.yml': 'a',
      'personas/b.yml': 'b',
      'personas/e.yml': 'e',
      'personas/far/d.yml': 'd',
      'personas/more/c.json': 'c',
    };
    expect(read()).toEqual({ files, problems: [], hints: [] });
    expect(read('personas')).toEqual({ files, problems: [], hints: [] });
  });

  it('may be the folder or the file itself', () => {
    write({ 'people/b.yml': 'b' });
    link('personas', 'people');
    expect(read().files).toEqual({ 'personas/b.yml': 'b' });
    expect(read('personas/b.yml').files).toEqual({ 'personas/b.yml': 'b' });
    rmSync(join(directory, 'personas'));
    link('personas.yml', 'people/b.yml');
    expect(read().files).toEqual({ 'personas.yml': 'b' });
  });

  it.each([
    ['itself', { 'personas/loop': '.' }],
    ['the folder above', { 'personas/deep/loop': '..' }],
    ['a folder above the data, which leads back', { 'personas/site': '..' }],
    ['each other', { 'personas/one/two': '../deep', 'personas/deep/one': '../one' }],
  ])('that makes a circle with %s is followed once', (_, links) => {
    write({ 'personas/a.yml': 'a', 'personas/deep/b.yml': 'b' });
    for (const [path, target] of Object.entries(links)) link(path, target);
    expect(read()).toEqual({
      files: { 'personas/a.yml': 'a', 'personas/deep/b.yml': 'b' },
      problems: [],
      hints: [],
    });
  });

  it('to what is found anyway does not make it be read twice', () => {
    write({ 'personas/z.yml': 'z', 'people/b.yml': 'b' });
    link('personas/a.yml', 'z.yml');
    link('personas/one', '../people');
    link('personas/two', '../people');
    expect(read().files).toEqual({ 'personas/one/b.yml': 'b', 'personas/z.yml': 'z' });
  });

  it('to a data file is named if its own name does not say that it is one', () => {
    write({ 'people/x.yml': 'x', 'people/notes.txt': 'notes' });
    link('personas/b', '../people/x.yml');
    link('personas/notes', '../people/notes.txt');
    expect(read()).toMatchObject({
      files: {},
      problems: [
        'personas/b unnamed-link This symbolic link leads to "x.yml", but its own name does not end in ".yml", so it is not read.',
      ],
      hints: ['Let its name end in ".yml", or delete it.'],
    });
  });

  it('that leads nowhere or to itself is named, if it may have led to data', () => {
    write({ 'personas/a.yml': 'a' });
    link('personas/gone.yml', '../nowhere.yml');
    link('personas/folder', '../nowhere');
    link('personas/self.json', 'self.json');
    link('personas/notes.md', '../nowhere.md');
    link('personas/.#a.yml', 'someone@machine.1234');
    const { files, problems } = read();
    expect(files).toEqual({ 'personas/a.yml': 'a' });
    expect(problems).toEqual([
      'personas/folder broken-link This symbolic link leads to "../nowhere", which does not exist.',
      'personas/gone.yml broken-link This symbolic link leads to "../nowhere.yml", which does not exist.',
      'personas/self.json broken-link This symbolic link leads back to itself.',
    ]);
  });
});

describe('a path that is no file to read', () => {
  const SOCKET = 'This is a socket, not a file.';
  const makers: [name: string, make: (path: string) => unknown, problem: string][] = [
    [
      'a named pipe',
      (path) => execFileSync('mkfifo', [path]),
      'not-a-file This is a named pipe, not a file.',
    ],
    [
      'a link to a device',
      (path) => symlinkSync('/dev/zero', path),
      'not-a-file This is a device, not a file.',
    ],
    [
      'a link to itself',
      (path) => symlinkSync(path, path),
      'broken-link This symbolic link leads back to itself.',
    ],
    [
      'a link to nothing',
      (path) => symlinkSync('gone', path),
      'broken-link This symbolic link leads to "gone", which does not exist.',
    ],
  ];

  it.each(makers)('such as %s is named, wherever it is', (_, make, problem) => {
    make(join(directory, 'personas.yml'));
    expect(read().problems).toEqual([`personas.yml ${problem}`]);
    expect(read('personas.yml').problems).toEqual([`personas.yml ${problem}`]);
    expect(read().hints.every((hint) => hint !== undefined && hint !== '')).toBe(true);
    rmSync(join(directory, 'personas.yml'));
    write({ 'personas/a.yml': 'a' });
    make(join(directory, 'personas', 'b.json'));
    expect(read()).toMatchObject({
      files: { 'personas/a.yml': 'a' },
      problems: [`personas/b.json ${problem}`],
    });
  });

  it('such as a socket is named', async () => {
    mkdirSync(join(directory, 'personas'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(directory, 'personas', 's.yml'), resolve));
    expect(read().problems).toEqual([`personas/s.yml not-a-file ${SOCKET}`]);
    await new Promise((resolve) => server.close(resolve));
  });

  it.each(['personas.yml', 'personas.yaml', 'personas.json'])(
    'such as a folder %s is named, since data is looked for there',
    (name) => {
      write({ [`${name}/a.yml`]: 'a' });
      expect(read()).toMatchObject({
        files: {},
        problems: [`${name} not-a-file This is a folder with the name of a data file.`],
      });
      // Who names it means it.
      expect(read(name)).toMatchObject({ files: { [`${name}/a.yml`]: 'a' }, problems: [] });
    },
  );

  it.each([
    ['a file on the way', 'a.yml/b.yml'],
    ['a name that is too long', `${'a'.repeat(300)}.yml`],
    ['a character that no name has', 'a\0.yml'],
  ])('such as one with %s is not there', (_, data) => {
    write({ 'a.yml': '' });
    expect(read(data).problems).toEqual([
      `${data} missing-data There is no file or folder "${data}", which the option \`data\` names.`,
    ]);
  });

  it('leaves alone what only has the name of the default folder', () => {
    write({ personas: '#!/bin/sh' });
    expect(read()).toEqual({ files: {}, problems: [], hints: [] });
  });
});

describe('without permission', () => {
  /** As a user who is not root, to whom everything is allowed. */
  function asUser<T>(run: () => T): T {
    if (process.getuid?.() !== 0) return run();
    process.seteuid?.(65_534);
    try {
      return run();
    } finally {
      process.seteuid?.(0);
    }
  }
  beforeEach(() => {
    chmodSync(root, 0o755);
    write({ 'personas/a.yml': 'a', 'personas/deep/b.yml': 'b' });
  });
  afterEach(() => {
    chmodSync(join(directory, 'personas'), 0o755);
    chmodSync(join(directory, 'personas', 'deep'), 0o755);
  });

  it.each([
    ['a file', 'personas/a.yml', 0o000, 'unreadable-file Permission to read this file is denied (EACCES).'],
    [
      'a folder',
      'personas/deep',
      0o000,
      'unreadable-folder Permission to read this folder is denied (EACCES).',
    ],
    [
      'a folder that can be listed only',
      'personas/deep',
      0o444,
      'unreadable-folder Permission to read this folder is denied (EACCES).',
    ],
    [
      'the data folder',
      'personas',
      0o000,
      'unreadable-folder Permission to read this folder is denied (EACCES).',
    ],
  ])('%s is named', (_, path, mode, problem) => {
    chmodSync(join(directory, path), mode);
    expect(asUser(() => read()).problems).toEqual([`${path} ${problem}`]);
    expect(asUser(() => read('personas')).problems).toEqual([`${path} ${problem}`]);
  });
});

describe('a file that vanishes between the list and the reading', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is named, and the others are read', () => {
    write({ 'personas/a.yml': 'a', 'personas/b.yml': 'b' });
    const file = join(directory, 'personas', 'a.yml');
    // The limit is asked for between the look at the file and its reading.
    const limit = {
      valueOf() {
        renameSync(file, `${file}.gone`);
        return 1000;
      },
    };
    const { sources, diagnostics } = readData({ directory, maxBytes: limit as unknown as number });
    expect(sources).toEqual([]);
    expect(diagnostics[0]).toEqual({
      code: 'vanished-file',
      severity: 'error',
      message: 'The file was deleted while it was read.',
      place: { file: 'personas/a.yml' },
      hint: 'Try again.',
    });
    expect(readFileSync(`${file}.gone`, 'utf8')).toBe('a');
  });
});
