import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGLISH, say } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { createTranslation, toTranslationPath } from './createTranslation.js';
import { readLocale } from './readLocale.js';

const config = { label: '', direction: 'ltr' as const, htmlLang: 'de-AT', calendar: '', path: '' };
const i18n = (currentLocale: string, htmlLang = currentLocale) => ({
  currentLocale,
  localeConfigs: { [currentLocale]: { ...config, htmlLang, translate: true, url: '', baseUrl: '/' } },
});
const NOTHING = { theme: {}, registry: {} };

describe('createTranslation', () => {
  it('lists every word, in the shipped language', () => {
    const { content } = createTranslation(i18n('de'), {
      theme: {},
      registry: { 'coverage.count': '{count} Lücke|{count} Lücken' },
    }).toFile();
    expect(content['coverage.count']).toEqual({
      message: '{count} Lücke|{count} Lücken',
      description: 'Keep {count}. One form per plural category of the language, joined by "|".',
    });
    expect(content['access.none']).toEqual({ message: 'no access' });
  });

  it('is English without a translation', () => {
    const translation = createTranslation(i18n('en'), NOTHING);
    expect(translation.words()).toBe(ENGLISH);
    translation.read([translation.toFile()]);
    expect(translation.words()).toBe(ENGLISH);
  });

  it("has the site's words, then the shipped ones, then English", () => {
    const translation = createTranslation(i18n('german', 'de'), {
      theme: {},
      registry: { 'access.none': 'kein Zugriff', 'access.people': 'Menschen' },
    });
    translation.read([{ path: 'words', content: { 'access.people': { message: 'Leute' } } }]);
    const words = translation.words();
    expect(words.locale).toBe('de');
    expect([say(words, 'access.none'), say(words, 'access.people'), say(words, 'access.agents')]).toEqual([
      'kein Zugriff',
      'Leute',
      'Agents',
    ]);
  });
});

it('finds the files of other instances beside those of the first', () => {
  expect(toTranslationPath('i18n/de', 'default')).toBe(join('i18n/de/docusaurus-plugin-personas/words.json'));
  expect(toTranslationPath('i18n/de', 'ops')).toBe(join('i18n/de/docusaurus-plugin-personas-ops/words.json'));
});

it('reads the shipped texts of a locale or of its language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  writeFileSync(join(folder, 'de.json'), JSON.stringify({ theme: { a: 'b' }, registry: {} }));
  expect(['de', 'de-AT', 'de_CH'].map((locale) => readLocale(locale, folder).theme)).toEqual(
    Array(3).fill({ a: 'b' }),
  );
  expect(['fr', '../de', ''].map((locale) => readLocale(locale, folder))).toEqual(Array(3).fill(NOTHING));
});
