import { join } from 'node:path';
import type { I18n, TranslationFile } from '@docusaurus/types';
import { createWords, MESSAGES, type Words } from 'persona-registry';
import { PLUGIN_NAME } from '../shared/names.js';
import type { ShippedLocale } from './readLocale.js';

/** Name of the translation file, without extension. */
const FILE = 'words';

/** The words of the site's locale: shipped ones, and over them those of the site. */
export interface Translation {
  /** Makes the file that `docusaurus write-translations` writes for the locale. */
  toFile(): TranslationFile;
  /** Takes the words of the site. */
  read(files: readonly TranslationFile[]): void;
  words(): Words;
}

/** Returns the place of the site's words, absolute. */
export const toTranslationPath = (localizationDir: string, id: string): string =>
  join(localizationDir, id === 'default' ? PLUGIN_NAME : `${PLUGIN_NAME}-${id}`, `${FILE}.json`);

export function createTranslation(
  { currentLocale, localeConfigs }: Pick<I18n, 'currentLocale' | 'localeConfigs'>,
  { registry }: ShippedLocale,
): Translation {
  const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  let words = createWords(language, registry);
  return {
    toFile: () => ({
      path: FILE,
      content: Object.fromEntries(
        Object.entries<string>(MESSAGES).map(([id, english]) => [
          id,
          { message: registry[id] ?? english, ...toDescription(english) },
        ]),
      ),
    }),
    read(files) {
      const content = files.find(({ path }) => path === FILE)?.content ?? {};
      const texts = Object.entries(content).map(([id, { message }]) => [id, message]);
      words = createWords(language, { ...registry, ...Object.fromEntries(texts) });
    },
    words: () => words,
  };
}

/** Tells a translator what stays as it is. */
function toDescription(english: string): { description?: string } {
  const parts = [...new Set(english.match(/\{\w+\}/g))].join(', ');
  const sentences = [
    parts !== '' && `Keep ${parts}.`,
    english.includes('|') && 'One form per plural category of the language, joined by "|".',
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? {} : { description: sentences.join(' ') };
}
