import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFingerprint } from './readFingerprint.js';

let directory: string;
let folder: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  folder = join(directory, 'dist');
  mkdirSync(folder);
  writeFileSync(join(directory, 'package.json'), '{"version":"1.0.0"}');
  writeFileSync(join(folder, 'index.js'), 'export const a = 1;');
  writeFileSync(join(folder, 'index.d.ts'), 'export declare const a = 1;');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('changes with the version, the code and the options, and with nothing else', () => {
  const first = readFingerprint([folder], { id: 'default' });
  writeFileSync(join(folder, 'index.d.ts'), 'other');
  expect(readFingerprint([folder], { id: 'default' })).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{12}$/);

  const seen = new Set([first, readFingerprint([folder], { id: 'other' })]);
  writeFileSync(join(directory, 'package.json'), '{"version":"1.0.1"}');
  seen.add(readFingerprint([folder], { id: 'default' }));
  writeFileSync(join(folder, 'index.js'), 'export const a = 2;');
  seen.add(readFingerprint([folder], { id: 'default' }));
  writeFileSync(join(folder, 'chunk.js'), '');
  seen.add(readFingerprint([folder], { id: 'default' }));
  expect(seen.size).toBe(5);
});
