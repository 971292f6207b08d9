import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderWriter } from './createFolderWriter.js';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'folder-writer-')), 'deep', 'folder');
});
afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true, force: true }));

const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const age = (name: string) => utimesSync(join(folder, name), 1, 1);
const isUntouched = (name: string) => statSync(join(folder, name)).mtimeMs === 1000;

describe('createFolderWriter', () => {
  it('writes the files', () => {
    const write = createFolderWriter(folder);
    write(new Map([['a.json', '1']]));
    expect(contents()).toEqual({ 'a.json': '1' });
    write(new Map([['a.json', '2']]));
    expect(contents()).toEqual({ 'a.json': '2' });
  });

  it('returns the names of the written files, and leaves kept files alone', () => {
    const write = createFolderWriter(folder, 'gone');
    expect(
      write(
        new Map([
          ['a', '1'],
          ['b', '1'],
          ['c', '1'],
        ]),
      ),
    ).toEqual(new Set(['a', 'b', 'c']));
    expect(write(new Map([['a', '2']]), new Set(['b']))).toEqual(new Set(['a', 'c']));
    expect(contents()).toEqual({ a: '2', b: '1', c: 'gone' });
  });

  it('creates the folders of names, and deletes the files of an earlier run in them', () => {
    createFolderWriter(folder)(new Map([['services/a.csv', '1']]));
    createFolderWriter(folder)(new Map([['services/b.csv', '2']]));
    expect(readdirSync(join(folder, 'services'))).toEqual(['b.csv']);
  });

  it('empties or keeps a removed file, and can write it again', () => {
    const write = createFolderWriter(folder, 'null');
    write(new Map([['a.json', '1']]));
    write(new Map([['b.json', '2']]));
    expect(contents()).toEqual({ 'a.json': 'null', 'b.json': '2' });
    write(new Map([['a.json', '1']]));
    expect(contents()).toEqual({ 'a.json': '1', 'b.json': 'null' });

    const keep = createFolderWriter(folder);
    keep(new Map([['a.json', '1']]));
    keep(new Map());
    expect(contents()).toEqual({ 'a.json': '1' });
  });

  it('does not touch a file with the same text, also from an earlier run, and deletes other files of that run', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.json'), '1');
    writeFileSync(join(folder, 'old.json'), 'old');
    age('a.json');
    const write = createFolderWriter(folder);
    write(
      new Map([
        ['a.json', '1'],
        ['b.json', '2'],
      ]),
    );
    expect(contents()).toEqual({ 'a.json': '1', 'b.json': '2' });
    age('b.json');
    write(
      new Map([
        ['a.json', '1'],
        ['b.json', '2'],
      ]),
    );
    expect([isUntouched('a.json'), isUntouched('b.json')]).toEqual([true, true]);
  });
});
