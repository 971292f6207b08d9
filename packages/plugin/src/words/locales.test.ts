import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MESSAGES, pluralFormsOf } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { readLocale } from './readLocale.js';

const LOCALES = ['ar', 'de', 'es', 'fr', 'ja'];
const folder = fileURLToPath(new URL('../../locales', import.meta.url));
const themeFolder = fileURLToPath(new URL('../theme', import.meta.url));

/** The texts of theme components in English, by id, as Docusaurus extracts them: `translate({ id, message })` and `<Translate id>`. */
function listThemeWords(): Map<string, string> {
  const words = new Map<string, string>();
  for (const path of readdirSync(themeFolder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || /\.test\.|__tests__/.test(path)) continue;
    const source = readFileSync(`${themeFolder}/${path}`, 'utf8');
    const calls = source.matchAll(/id: '(theme\.personas\.[\w.-]+)',\s*message:\s*(['"])(.*?)\2,?\s*\}/gs);
    for (const [, id = '', , message = ''] of calls) words.set(id, message);
    const elements = source.matchAll(
      /<Translate\s+id="(theme\.personas\.[\w.-]+)"(?:(?!<\/Translate>).)*?>\s*(?:\{'([^']*)'\}|([^<>]*?))\s*<\/Translate>/gs,
    );
    for (const [, id = '', quoted, plain = ''] of elements) words.set(id, quoted ?? plain);
    for (const [id] of source.matchAll(/theme\.personas\.[\w.-]+/g)) {
      expect([id, words.has(id)], `the text of ${id} is not found`).toEqual([id, true]);
    }
  }
  return words;
}

const themeWords = listThemeWords();
const partsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the shipped languages', () => {
  it('are these', () => {
    expect(readdirSync(folder).sort()).toEqual(LOCALES.map((locale) => `${locale}.json`));
  });

  // A new word needs its line in each file of `locales/`: the difference lists the ids without one.
  it.each(LOCALES)('%s has every word, and no other', (locale) => {
    const { theme, registry } = readLocale(locale, folder);
    expect(Object.keys(registry).sort()).toEqual(Object.keys(MESSAGES).sort());
    expect(Object.keys(theme).sort()).toEqual([...themeWords.keys()].sort());
  });

  it.each(LOCALES)('%s has the parts of English, and the plural forms of the language', (locale) => {
    const { theme, registry } = readLocale(locale, folder);
    const english: [id: string, text: string][] = [...themeWords, ...Object.entries<string>(MESSAGES)];
    const translated: Readonly<Record<string, string>> = { ...theme, ...registry };
    const count = pluralFormsOf(locale).length;
    const wrong = english.filter(([id, text]) => {
      const own = translated[id] ?? '';
      const forms = own.split('|').length;
      return (
        JSON.stringify(partsOf(own)) !== JSON.stringify(partsOf(text)) ||
        forms !== (text.includes('|') ? count : 1)
      );
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});
