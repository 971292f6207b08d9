import { getOrAdd } from '../lookup/getOrAdd.js';
import { say } from './say.js';
import type { Words } from './words.js';

const formats = new Map<string, Intl.ListFormat>();

/** The format of lists in the language: `Dev, Stage and Production`, `Dev, Stage oder Produktion`. Lists in English are British: no comma before "and". */
export const listFormat = ({ locale }: Words, type: 'conjunction' | 'disjunction'): Intl.ListFormat =>
  getOrAdd(
    formats,
    `${locale} ${type}`,
    () => new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type }),
  );

/** `Dev, Stage and Production`. */
export const joinList = (words: Words, items: Iterable<string>): string =>
  listFormat(words, 'conjunction').format(items);

/** `Dev, Stage, Production`: one after the other, without a word before the last. */
export const joinPlain = (words: Words, items: readonly string[]): string =>
  items.join(say(words, 'list.separator'));
