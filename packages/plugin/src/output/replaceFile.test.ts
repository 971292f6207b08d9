import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from './replaceFile.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-file-'));
  path = join(folder, 'deep', 'file.txt');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = () => readFileSync(path, 'utf8');

describe('replaceFile', () => {
  it('writes many pieces, and also no piece', () => {
    const pieces = Array.from({ length: 40_000 }, (_, index) => `${index} ä🚀\n`);
    replaceFile(path, pieces);
    expect(read()).toBe(pieces.join(''));
    replaceFile(path, []);
    expect(read()).toBe('');
    rmSync(path);
    replaceFile(path, []);
    expect(read()).toBe('');
  });

  it('leaves a file with the same text alone, and replaces any other file', () => {
    replaceFile(path, ['a', 'b']);
    utimesSync(path, 1, 1);
    replaceFile(path, ['ab']);
    expect(statSync(path).mtimeMs).toBe(1000);
    replaceFile(path, ['a', 'c']);
    expect(read()).toBe('ac');
  });
});
