import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'docusaurus-plugin-personas';

/**
 * The folders that have what the plugin shows in other languages: `i18n/de/docusaurus-plugin-personas`. Absolute paths.
 *
 * @param siteDir absolute
 * @param id id of the instance of the plugin. A folder of another one than `default` has the id in its name.
 */
export function listTranslationFolders(siteDir: string, id = 'default'): string[] {
  const name = id === 'default' ? FOLDER : `${FOLDER}-${id}`;
  const i18n = join(siteDir, 'i18n');
  const locales = existsSync(i18n) ? readdirSync(i18n).sort() : [];
  return locales.map((locale) => join(i18n, locale, name)).filter((folder) => existsSync(folder));
}
