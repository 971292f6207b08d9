import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readData } from './readData.js';
import { readRegistry } from './readRegistry.js';

let directory: string;

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'personas-')), 'site');
  mkdirSync(directory);
});
afterEach(() => rmSync(dirname(directory), { recursive: true }));

function write(files: Record<string, string | Buffer>): void {
  for (const [file, content] of Object.entries(files)) {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function read(options: { data?: string; maxBytes?: number } = {}) {
  const { sources, diagnostics, watch } = readData({ directory, ...options });
  return {
    files: sources.map(({ file }) => file),
    sources,
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
    watch: watch.map((path) => path.replace(`${directory.replaceAll('\\', '/')}/`, '')),
  };
}

describe('readData', () => {
  it.each(['personas.yml', 'personas.yaml', 'personas.json'])('finds %s by itself', (file) => {
    write({ [file]: '{}' });
    const { sources, codes, watch } = read();
    expect(codes).toEqual([]);
    expect(sources).toEqual([{ file, text: '{}', format: file.endsWith('json') ? 'json' : 'yaml' }]);
    expect(watch).toEqual(['personas.yml', 'personas.yaml', 'personas.json', 'personas']);
  });

  it('merges a folder, in an order that is the same everywhere', () => {
    write({
      'personas/b.yml': '',
      'personas/B.yaml': '',
      'personas/a/z.json': '',
      'personas/a.YML': '',
      'personas/notes.md': '',
      'personas/.hidden.yml': '',
    });
    expect(read().files).toEqual([
      'personas/B.yaml',
      'personas/a.YML',
      'personas/a/z.json',
      'personas/b.yml',
    ]);
  });

  it('is content without data when none is named', () => {
    write({ 'personas/readme.md': 'A folder of documents.' });
    expect(read()).toMatchObject({ files: [], codes: [] });
  });

  it('reads what `data` names, also from outside the site', () => {
    write({ '../shared.yml': 'teams: {}', 'data/x.json': '{}' });
    expect(read({ data: '../shared.yml' })).toMatchObject({ files: ['../shared.yml'], codes: [] });
    expect(read({ data: './data' })).toMatchObject({ files: ['data/x.json'], codes: [], watch: ['data'] });
    expect(read({ data: join(directory, 'data/x.json') }).files).toEqual(['data/x.json']);
  });

  it('reports a file that `data` names and that is not there, and watches for it', () => {
    write({ 'data/personas.yml': '' });
    const { diagnostics, watch } = read({ data: 'data/persona.yml' });
    expect(diagnostics).toEqual([
      {
        code: 'missing-data',
        severity: 'error',
        message: 'There is no file or folder "data/persona.yml", which the option `data` names.',
        place: { file: 'data/persona.yml' },
        suggestion: 'data/personas.yml',
        hint: 'The path is relative to the folder of the site, or to the current folder on the command line.',
      },
    ]);
    expect(watch).toEqual(['data/persona.yml']);
    expect(read({ data: 'nowhere/at/all.yml' }).codes).toEqual(['missing-data']);
  });

  it('reports folders without data, other formats, and more than one place', () => {
    write({ 'empty/readme.md': '', 'people.csv': '', 'personas.yml': '', 'personas/a.yml': '' });
    expect(read({ data: 'empty' }).codes).toEqual(['missing-data']);
    expect(read({ data: 'people.csv' }).codes).toEqual(['unknown-format']);
    expect(read().diagnostics).toMatchObject([
      {
        code: 'several-data-files',
        message: 'There is more than one place with persona data: personas.yml, personas/.',
      },
    ]);
  });

  it('reports files that are too large, before reading them, and files that are no UTF-8', () => {
    write({
      'personas/a.yml': 'x'.repeat(2_000),
      'personas/b.yml': Buffer.from([0x61, 0xff, 0xfe]),
      'personas/c.yml': 'a: ü',
    });
    const { files, diagnostics } = read({ maxBytes: 1_000 });
    expect(files).toEqual(['personas/c.yml']);
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['file-too-large', 'personas/a.yml'],
      ['not-utf-8', 'personas/b.yml'],
    ]);
  });
});

describe('readRegistry', () => {
  it('goes from files to the registry, with places in the messages', () => {
    write({ 'personas.yml': 'teams: { ai: }\npersonas:\n  P001: { name: A, team: data }\n' });
    const { registry, diagnostics } = readRegistry({ directory });
    expect(Object.keys(registry.personas)).toEqual(['P001']);
    expect(diagnostics).toMatchObject([
      { code: 'unknown-reference', place: { file: 'personas.yml', line: 3, column: 26 } },
    ]);
  });

  it('reports what is wrong with files, and nothing that only follows from it', () => {
    write({ 'personas/a.yml': 'teams: []', 'personas/b.yml': 'personas: { P001: { name: A, team: data } }' });
    const { registry, diagnostics } = readRegistry({ directory });
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
    expect(registry.personas).toEqual({});
    expect(Object.keys(registry.environments)).toEqual(['dev', 'stage', 'prod']);
  });
});
