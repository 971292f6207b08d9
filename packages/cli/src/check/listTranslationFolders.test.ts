import { expect, it } from 'vitest';
import { createFolder } from '../testing.js';
import { findTranslations } from './findTranslations.js';

it('finds the data of each locale, and nothing in a site without locales', () => {
  using folder = createFolder({
    'i18n/de/docusaurus-plugin-personas/personas.yml': '',
    'i18n/ar/docusaurus-plugin-personas/personas.json': '{}',
    'i18n/fr/code.json': '{}',
  });
  expect(findTranslations(folder.directory)).toEqual([
    'i18n/ar/docusaurus-plugin-personas/personas.json',
    'i18n/de/docusaurus-plugin-personas/personas.yml',
  ]);
  expect(findTranslations(folder.directory, 'ops')).toEqual([]);
  expect(findTranslations(`${folder.directory}/i18n`)).toEqual([]);
});
