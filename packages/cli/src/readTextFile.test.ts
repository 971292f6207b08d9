import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTextFile, type TextFileSettings } from './readTextFile.js';
import { createFolder } from './testing.js';

const SETTINGS: TextFileSettings = {
  maxBytes: 10,
  decode: (bytes) => (bytes.includes(0) ? undefined : bytes.toString()),
  words: { missing: ['missing', 'hint'], folder: ['folder'], notText: ['binary'], tooLarge: 'split' },
};

it('reads a text, or says what is wrong', () => {
  using folder = createFolder({ 'a.txt': 'text', 'large.txt': 'a long text', 'b.bin': '\0', 'c/d.txt': '' });
  const read = (file: string) => readTextFile(folder.directory, file, SETTINGS);
  expect(read('a.txt').value).toEqual({ text: 'text', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(
    ['nothing', 'c', 'b.bin', 'large.txt'].flatMap((file) =>
      read(file).diagnostics.map(({ code, message, hint }) => [code, message, hint]),
    ),
  ).toEqual([
    ['missing-file', 'missing', 'hint'],
    ['not-a-file', 'folder', undefined],
    ['not-utf-8', 'binary', undefined],
    ['too-large', expect.stringContaining('The file has 1 MB'), 'split'],
  ]);
});

it('reads a pipe that has a writer', () => {
  using folder = createFolder({});
  const pipe = join(folder.directory, 'pipe');
  execFileSync('mkfifo', [pipe]);
  spawn('sh', ['-c', 'printf text > "$0"', pipe], { stdio: 'ignore' });
  expect(readTextFile(folder.directory, 'pipe', SETTINGS).value?.text).toBe('text');
});
