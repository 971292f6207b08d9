import { existsSync, readFileSync } from 'node:fs';
import { packageFile } from '../shared/packageFile.js';

/** The texts of a language that the plugin brings, by message id. */
export interface ShippedLocale {
  /** Texts of theme components: `theme.personas.…`. */
  theme: Readonly<Record<string, string>>;
  /** Texts of `persona-registry`. */
  registry: Readonly<Record<string, string>>;
}

const NOTHING: ShippedLocale = { theme: {}, registry: {} };

/** Reads the shipped texts of a locale, or of its language: `de-AT` has those of `de`. A language that is not shipped has none, so it is English. */
export function readLocale(locale: string, folder = packageFile('../locales')): ShippedLocale {
  const names = [locale, locale.split(/[-_]/)[0] ?? locale];
  const file = names
    // The name of a locale is a name of a folder, but here it becomes part of a path.
    .filter((name) => /^[\w-]+$/.test(name))
    .map((name) => `${folder}/${name}.json`)
    .find((path) => existsSync(path));
  return file === undefined ? NOTHING : (JSON.parse(readFileSync(file, 'utf8')) as ShippedLocale);
}
