import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createContentReader } from './createContentReader.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'read-content-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(directory, file), text);

describe('createContentReader', () => {
  it('is empty without a data file, and watches for one', () => {
    const { data, diagnostics, watch } = createContentReader({ directory })();
    expect({ data, diagnostics }).toEqual({ data: [], diagnostics: [] });
    expect(watch.some((path) => path.endsWith('/personas.yml'))).toBe(true);
  });

  it('reads and validates', () => {
    const read = createContentReader({ directory, data: 'p.yml' });
    write('p.yml', 'personas: { P001: { name: Ada } }\n');
    expect(read().data).toEqual([{ file: 'p.yml', data: { personas: { P001: { name: 'Ada' } } } }]);
    write('p.yml', 'personas: { P001: { nam: Ada } }\n');
    const { data, diagnostics } = read();
    expect(data).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(0);
    const small = createContentReader({ directory, data: 'p.yml', maxBytes: 3 });
    expect(small().diagnostics).toMatchObject([{ code: 'file-too-large' }]);
  });

  it('does not watch a link that leads back to itself, which would end the watcher, until it is mended', () => {
    const watched = (data?: string) =>
      createContentReader({ directory, ...(data && { data }) })().watch.map((path) =>
        path.slice(directory.length + 1),
      );
    const all = ['personas.yml', 'personas.yaml', 'personas.json', 'personas'];
    expect(watched()).toEqual(all);
    symlinkSync('personas.yml', join(directory, 'personas.yml'));
    expect(watched()).toEqual(all.slice(1));
    expect(watched('personas.yml')).toEqual([]);
    rmSync(join(directory, 'personas.yml'));
    mkdirSync(join(directory, 'personas'));
    symlinkSync('a.yml', join(directory, 'personas/a.yml'));
    expect(watched()).toEqual(all.slice(0, 3));
    rmSync(join(directory, 'personas/a.yml'));
    expect(watched()).toEqual(all);
  });

  it('returns the same object while the files are the same, and validates only changed files', () => {
    mkdirSync(join(directory, 'personas'));
    write('personas/a.yml', 'personas: { P001: { name: Ada } }\n');
    write('personas/b.yml', 'personas: { P002: { name: Bob } }\n');
    const read = createContentReader({ directory });
    const first = read();
    expect(read()).toBe(first);
    write('personas/b.yml', 'personas: { P002: { name: Cy } }\n');
    const second = read();
    expect(second).not.toBe(first);
    expect(second.data[0]?.data).toBe(first.data[0]?.data);
    rmSync(join(directory, 'personas/b.yml'));
    expect(read().data).toHaveLength(1);
  });

  it('reports a file that can no longer be read, and reads it again when it is back', () => {
    write('p.yml', 'personas: { P001: { name: Ada } }\n');
    const read = createContentReader({ directory, data: 'p.yml' });
    const first = read();
    rmSync(join(directory, 'p.yml'));
    expect(read().diagnostics).toMatchObject([{ code: 'missing-data' }]);
    write('p.yml', 'personas: { P001: { name: Ada } }\n');
    expect(read().data).toEqual(first.data);
  });
});
