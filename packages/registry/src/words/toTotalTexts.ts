import type { PersonaTotal } from '../model/view.js';
import { say } from './say.js';
import type { Words } from './words.js';

/** How many people hold a persona, in words: `1 of 2`, `1 missing`, `1 not shown`. Empty for agents. */
export function toTotalTexts({ count, hidden, wanted, missing }: PersonaTotal, words: Words): string[] {
  if (count === undefined) return [];
  return [
    wanted === undefined ? String(count) : say(words, 'matrix.ofWanted', { count, wanted }),
    ...(missing === undefined ? [] : [sayMissing(missing, count, words)]),
    ...(hidden === undefined ? [] : [say(words, 'staffing.hidden', { count: hidden })]),
  ];
}

/** Says how many people are missing: `1 missing`, or `Vacant` if nobody holds the persona. */
export const sayMissing = (missing: number, holders: number, words: Words): string =>
  holders === 0 ? say(words, 'staffing.vacant') : say(words, 'staffing.missing', { count: missing });
