const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const NOT_ASCII = /[^\x20-\x7e]/;

/**
 * Returns the text as a reader sees it. Unicode has several ways to write a letter with an accent, and characters that show nothing. Two names that
 * are equal after this function look equal on a page. The case of letters stays.
 */
export function toVisible(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  const visible = text.normalize('NFKC').replace(IGNORABLE, '').replace(/\s+/g, ' ').trim();
  return visible === '' ? text : visible;
}
