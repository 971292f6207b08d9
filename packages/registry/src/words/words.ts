import { getEntry } from '../lookup/entries.js';
import { MESSAGES } from './messages.js';

/** The words of one locale, as plain JSON: the registry's files have them, so that views are made in the language of the page. */
export interface Words {
  /** BCP 47. It decides plural forms, lists and dates. */
  locale: string;
  /** Templates by message id. The English one of `MESSAGES` takes the place of a missing one. */
  texts: Readonly<Record<string, string>>;
}

export const ENGLISH: Words = { locale: 'en', texts: {} };

/**
 * Makes the words of a locale.
 *
 * @param locale BCP 47. A name that is no language tag counts as English.
 * @param texts templates by message id; those that are equal to English are left out
 */
export function createWords(locale: string, texts: Readonly<Record<string, string>>): Words {
  const tag = toLanguageTag(locale);
  const own = Object.fromEntries(
    Object.entries(texts).filter(([id, text]) => getEntry<string>(MESSAGES, id) !== text),
  );
  return tag === ENGLISH.locale && Object.keys(own).length === 0 ? ENGLISH : { locale: tag, texts: own };
}

function toLanguageTag(locale: string): string {
  try {
    return new Intl.Locale(locale).toString();
  } catch {
    return ENGLISH.locale;
  }
}
