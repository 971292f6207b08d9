import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packFiles } from '../shared/packFiles.js';
import { pitch } from './page-loader.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-loader-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (pages: Record<string, unknown>) =>
  writeFileSync(
    join(folder, 'pages.txt'),
    [...packFiles(Object.entries(pages).map(([name, view]) => [name, JSON.stringify(view)]))].join(''),
  );

function load(name: string) {
  const addDependency = vi.fn();
  const bytes = pitch.call({
    resourcePath: join(folder, 'view.mjs'),
    resourceQuery: `?${name}`,
    addDependency,
  });
  const code = bytes.toString();
  return { code, view: new Function(code.replace('export default', 'return'))(), addDependency };
}

describe('the page loader', () => {
  it('returns a module of the page’s view, with any characters in it', () => {
    const view = JSON.parse(
      '{ "title": "Ö\'Neil 日本 \\\\ \u2028 </script> `${x}`", "__proto__": { "a": 1 } }',
    );
    write({ 'overview.json': 1, 'persona-p001.json': view });
    const { view: loaded, code, addDependency } = load('persona-p001.json');
    expect(loaded).toEqual(view);
    expect(Object.hasOwn(loaded, '__proto__')).toBe(true);
    expect(code).not.toContain(folder);
    expect(addDependency.mock.calls).toEqual([[join(folder, 'pages.txt')]]);
  });

  it('reads the file again after it has changed', () => {
    write({ 'a.json': 'before' });
    expect(load('a.json').view).toBe('before');
    write({ 'a.json': 'after it' });
    expect(load('a.json').view).toBe('after it');
  });

  it('names a missing page', () => {
    write({ 'a.json': 1 });
    expect(() => load('b.json')).toThrow('There is no page "b.json" in "pages.txt".');
  });
});
