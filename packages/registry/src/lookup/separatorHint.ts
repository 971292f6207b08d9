const BRACKETED = /[([{][^()[\]{}]*[)\]}]/g;
/** An address may have such a character inside, but not at its end. */
const ADDRESS = /https?:\/\/\S*[^\s;；，、،]/g;
const ENTITY = /&#?\w{1,31};/g;
/** Characters that separate items in other formats and languages: semicolons, and the commas of Chinese, Japanese and Arabic. */
const SEPARATOR = /[;；，、،]/;

/** Whether a text has such a character anywhere. */
export const mayHaveSeparator = (text: string): boolean => SEPARATOR.test(text);

/** A hint how to write a list, if the text has a character that people use as a separator, but that does not separate names here. */
export function separatorHint(text: string): string | undefined {
  if (!mayHaveSeparator(text)) return undefined;
  const sign = SEPARATOR.exec(text.replace(ADDRESS, '').replace(BRACKETED, '').replace(ENTITY, ''))?.[0];
  return sign === undefined ? undefined : `A "${sign}" does not separate names: write a comma.`;
}
