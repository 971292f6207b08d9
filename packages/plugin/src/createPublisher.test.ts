import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Site } from './buildSite.js';
import { createPublisher } from './createPublisher.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publisher-'));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const site = (text: string): Site => ({
  entityFiles: new Map(),
  pages: [],
  redirects: [],
  toPublicFiles: vi.fn(() => new Map([['services/a.csv', text]])),
  origins: new Map(),
});

it('writes the files of the last site, a while later, and each site once', () => {
  const publish = createPublisher(folder);
  const [first, second] = [site('1'), site('2')];
  publish(first);
  publish(second);
  publish(second);
  expect(existsSync(join(folder, 'services/a.csv'))).toBe(false);
  vi.runAllTimers();
  expect(readFileSync(join(folder, 'services/a.csv'), 'utf8')).toBe('2');
  expect(first.toPublicFiles).not.toHaveBeenCalled();
  publish(second);
  vi.runAllTimers();
  expect(second.toPublicFiles).toHaveBeenCalledOnce();
});
