const BRACKETED = /[([{][^()[\]{}]*[)\]}]/g;
const ENTITY = /&#?\w{1,31};/g;
/** Characters that separate items in other formats and languages: semicolons, and the commas of Chinese, Japanese and Arabic. */
const SEPARATOR = /[;；，、،]/;

/** A hint how to write a list, if the text has a character that people use as a separator, but that does not separate names here. */
export function separatorHint(text: string): string | undefined {
  const sign = SEPARATOR.exec(text.replace(BRACKETED, '').replace(ENTITY, ''))?.[0];
  return sign === undefined ? undefined : `A "${sign}" does not separate names: write a comma.`;
}
