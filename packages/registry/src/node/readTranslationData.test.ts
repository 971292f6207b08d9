import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readTranslationData } from './readTranslationData.js';

let site = '';
let folder = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'translation-'));
  folder = join(site, 'i18n/de/docusaurus-plugin-personas');
  mkdirSync(folder, { recursive: true });
});
afterEach(() => rmSync(site, { recursive: true }));

const read = () => {
  const { sources, diagnostics } = readTranslationData(site, folder);
  return {
    files: sources.map(({ file }) => file),
    problems: diagnostics.map(({ message, place }) => `${place?.file}: ${message}`),
  };
};

it('reads one file, and nothing where there is none', () => {
  expect(read()).toEqual({ files: [], problems: [] });
  writeFileSync(join(folder, 'personas.json'), '{}');
  writeFileSync(join(folder, 'words.json'), '{}');
  expect(read()).toEqual({ files: ['i18n/de/docusaurus-plugin-personas/personas.json'], problems: [] });
});

it('reads none of two files', () => {
  writeFileSync(join(folder, 'personas.json'), '{}');
  writeFileSync(join(folder, 'personas.yml'), '');
  const files =
    'i18n/de/docusaurus-plugin-personas/personas.yml, i18n/de/docusaurus-plugin-personas/personas.json';
  expect(read()).toEqual({
    files: [],
    problems: [
      `i18n/de/docusaurus-plugin-personas/personas.yml: There is more than one file with the texts of this language: ${files}.`,
    ],
  });
});

it.each(['personas', 'personas.yml'])('reads no folder: %s', (name) => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'teams.yml'), '{}');
  expect(read()).toEqual({
    files: [],
    problems: [
      `i18n/de/docusaurus-plugin-personas/${name}: This is a folder, but the texts of a language are one file.`,
    ],
  });
});
