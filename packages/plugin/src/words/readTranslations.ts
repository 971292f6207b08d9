import { dirname } from 'node:path';
import type { DataSource, Diagnostic } from 'persona-registry';
import { readTranslationData } from 'persona-registry/node';

export interface ReadTranslations {
  translations: DataSource[];
  diagnostics: Diagnostic[];
  /** Absolute paths, also of files that do not exist. */
  watch: string[];
}

export const NO_TRANSLATIONS: ReadTranslations = { translations: [], diagnostics: [], watch: [] };

/**
 * Reads the data of a locale, beside the words of the locale.
 *
 * @param wordsFile absolute path of the words
 */
export function readTranslations(siteDir: string, wordsFile: string): ReadTranslations {
  const { sources, diagnostics, watch } = readTranslationData(siteDir, dirname(wordsFile));
  return { translations: sources, diagnostics, watch };
}
