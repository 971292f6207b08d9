import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFolder } from '../testing.js';
import { listTranslationFolders } from './listTranslationFolders.js';

it('lists the folder of each locale, and nothing in a site without locales', () => {
  using folder = createFolder({
    'i18n/de/docusaurus-plugin-personas/personas.yml': '',
    'i18n/ar/docusaurus-plugin-personas/personas.json': '{}',
    'i18n/fr/code.json': '{}',
  });
  const { directory } = folder;
  expect(listTranslationFolders(directory)).toEqual([
    join(directory, 'i18n/ar/docusaurus-plugin-personas'),
    join(directory, 'i18n/de/docusaurus-plugin-personas'),
  ]);
  expect(listTranslationFolders(directory, 'ops')).toEqual([]);
  expect(listTranslationFolders(`${directory}/i18n`)).toEqual([]);
});
