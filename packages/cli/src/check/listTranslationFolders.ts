import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'docusaurus-plugin-personas';
const FILES = ['personas.yml', 'personas.yaml', 'personas.json'];

/**
 * The data of a site in other languages, relative to the site: `i18n/de/docusaurus-plugin-personas/personas.yml`.
 *
 * @param id id of the instance of the plugin. A folder of another one than `default` has the id in its name.
 */
export function findTranslations(siteDir: string, id = 'default'): string[] {
  const name = id === 'default' ? FOLDER : `${FOLDER}-${id}`;
  const folder = join(siteDir, 'i18n');
  const locales = existsSync(folder) ? readdirSync(folder).sort() : [];
  return locales.flatMap(
    (locale) =>
      FILES.map((file) => `i18n/${locale}/${name}/${file}`).find((file) => existsSync(join(siteDir, file))) ??
      [],
  );
}
