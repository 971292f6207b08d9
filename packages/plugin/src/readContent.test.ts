import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from './readContent.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'read-content-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('readContent', () => {
  it('is empty without a data file, and watches for one', () => {
    const { data, diagnostics, watch } = readContent({ directory, data: undefined, maxBytes: undefined });
    expect({ data, diagnostics }).toEqual({ data: [], diagnostics: [] });
    expect(watch.some((path) => path.endsWith('/personas.yml'))).toBe(true);
  });

  it('reads and validates', () => {
    writeFileSync(join(directory, 'p.yml'), 'personas: { P001: { name: Ada } }\n');
    expect(readContent({ directory, data: 'p.yml' }).data).toEqual([
      { file: 'p.yml', data: { personas: { P001: { name: 'Ada' } } } },
    ]);
    writeFileSync(join(directory, 'p.yml'), 'personas: { P001: { nam: Ada } }\n');
    const { data, diagnostics } = readContent({ directory, data: 'p.yml' });
    expect(data).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(readContent({ directory, data: 'p.yml', maxBytes: 3 }).diagnostics).toMatchObject([
      { code: 'file-too-large' },
    ]);
  });
});
