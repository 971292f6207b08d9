const BRACKETED = /[([{][^()[\]{}]*[)\]}]/g;
const ENTITY = /&#?\w{1,31};/g;
/** Signs that separate items elsewhere: semicolons, and the commas of Chinese, Japanese and Arabic. */
const SEPARATOR = /[;；，、،]/;

/** How to write a list, for a text that was meant to be one: it has a sign between words that separates nothing here. */
export function separatorHint(text: string): string | undefined {
  const sign = SEPARATOR.exec(text.replace(BRACKETED, '').replace(ENTITY, ''))?.[0];
  return sign === undefined ? undefined : `A "${sign}" does not separate names: write a comma.`;
}
