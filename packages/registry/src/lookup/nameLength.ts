import { quote } from './quote.js';

/**
 * The most letters that a name or a reference may have. Names are shown in cards, menus and addresses. And some work grows with the length of a name:
 * each `/` may begin a part, and its spelling is compared with other names.
 */
export const MAX_NAME_LENGTH = 200;

export const isTooLong = (name: string): boolean => name.length > MAX_NAME_LENGTH;

/** The problem of a name that is too long. */
export function describeLongName(name: string): { code: string; message: string; hint: string } {
  return {
    code: 'name-too-long',
    message: `${quote(name)} has ${name.length.toLocaleString('en')} letters, which is too long for a name.`,
    hint: `A name has at most ${MAX_NAME_LENGTH} letters. Longer texts have fields of their own, such as \`summary\` or \`description\`.`,
  };
}
