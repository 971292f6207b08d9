import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDataStamp } from './readDataStamp.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'personas-stamp-'));
  mkdirSync(join(directory, 'data'));
  writeFileSync(join(directory, 'data', 'a.yml'), 'one');
});
afterEach(() => rmSync(directory, { recursive: true }));

const stamp = () => readDataStamp({ directory, data: 'data' });

it('stays the same while nothing happens, and with other files', () => {
  const before = stamp();
  writeFileSync(join(directory, 'data', 'notes.md'), 'Notes.');
  expect(stamp()).toBe(before);
});

it.each<[string, (file: string) => void]>([
  ['text of another length', (file) => writeFileSync(file, 'three')],
  ['text of the same length', (file) => writeFileSync(file, 'two')],
  [
    'another file of the same size and time',
    (file) => {
      const time = new Date(2026, 0, 1);
      utimesSync(file, time, time);
      const before = stamp();
      writeFileSync(`${file}.tmp`, 'two');
      utimesSync(`${file}.tmp`, time, time);
      renameSync(`${file}.tmp`, file);
      expect(stamp()).not.toBe(before);
    },
  ],
  ['other permissions', (file) => chmodSync(file, 0o400)],
  ['a second file', (file) => writeFileSync(`${file}.json`, '{}')],
  ['another name', (file) => renameSync(file, `${file}.yml`)],
  ['no file', (file) => rmSync(file)],
  ['no folder', () => rmSync(join(directory, 'data'), { recursive: true })],
])('changes with %s', (_, change) => {
  const before = stamp();
  change(join(directory, 'data', 'a.yml'));
  expect(stamp()).not.toBe(before);
});
