import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { DataSource, Diagnostic } from 'persona-registry';
import { readData } from 'persona-registry/node';

/** The files in which the data of a locale may be, the first that exists. */
const NAMES = ['personas.yml', 'personas.yaml', 'personas.json'];

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
  const paths = NAMES.map((name) => join(dirname(wordsFile), name));
  const path = paths.find((one) => existsSync(one));
  if (path === undefined) return { translations: [], diagnostics: [], watch: paths };
  const data = relative(siteDir, path).split(sep).join('/');
  const { sources, diagnostics } = readData({ directory: siteDir, data });
  return { translations: sources, diagnostics, watch: paths };
}
