/**
 * Invisible characters and unusual spaces, as escapes for a regular expression with the flag `u`. Text that is copied from web pages, documents and chats
 * often has them.
 */
export const INVISIBLE =
  '\\u0085\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\u3164\\uFEFF\\uFFA0';
const ANY = new RegExp(`[${INVISIBLE}]`, 'u');

const NAMES: Readonly<Record<string, string>> = {
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u2007': 'figure space',
  '\u200B': 'zero width space',
  '\u200C': 'zero width non-joiner',
  '\u200D': 'zero width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202F': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u3000': 'ideographic space',
  '\uFEFF': 'byte order mark',
};

/** The first invisible character of a text. */
export const findInvisible = (text: string): string | undefined => ANY.exec(text)?.[0];

/** `a no-break space (U+00A0)` */
export function nameInvisible(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const word = NAMES[character] ?? (/\p{Zs}/u.test(character) ? 'unusual space' : 'invisible character');
  return `${/^[aiu]/.test(word) ? 'an' : 'a'} ${word} (U+${code})`;
}

/** How to fix an invisible character, as a sentence. */
export const howToFix = (character: string): string =>
  /[\s\p{Z}]/u.test(character) && character !== '\uFEFF'
    ? 'Write an ordinary space in its place.'
    : 'Delete the character.';

/** The same for a character in the place of a sign, where nobody expects it. */
export const explainHidden = (character: string): string =>
  `${howToFix(character)} The character looks like a space or like nothing, and comes along when somebody copies text.`;
