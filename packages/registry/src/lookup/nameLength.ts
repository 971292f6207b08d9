import { quote } from './quote.js';

/**
 * Letters that a name may have, be it given or referred to. People see names in cards, menus and addresses; and what is done with a name (each `/` of it
 * may begin a part, its spelling is compared with others) would take its time for a text of any length.
 */
export const MAX_NAME_LENGTH = 200;

export const isTooLong = (name: string): boolean => name.length > MAX_NAME_LENGTH;

/** What is wrong with a name that is too long, and how to fix it. */
export function describeLongName(name: string): { code: string; message: string; hint: string } {
  return {
    code: 'name-too-long',
    message: `${quote(name)} has ${name.length.toLocaleString('en')} letters, which is too long for a name.`,
    hint: `A name has at most ${MAX_NAME_LENGTH} letters. Longer texts have fields of their own, such as \`summary\` or \`description\`.`,
  };
}
