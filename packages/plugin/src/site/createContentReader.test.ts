import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
