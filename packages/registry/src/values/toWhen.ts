import { say } from '../words/say.js';
import type { Words } from '../words/words.js';

const DAY = 24 * 60 * 60 * 1000;

/** How many days before an end pages and the rule `ends-soon` begin to say so. */
export const DAYS_BEFORE_END = 30;

/** An ISO date as seen from another one: `today`, `tomorrow`, `in 12 days`, `1 day ago`. */
export function toWhen(date: string, asOf: string, words: Words): string {
  const days = daysBetween(asOf, date);
  if (days === 0) return say(words, 'when.today');
  if (days === 1) return say(words, 'when.tomorrow');
  const count = Math.abs(days);
  return say(words, days > 0 ? 'when.in' : 'when.ago', { count });
}

/** The same for an end that is near. `undefined` for one that is farther away or over, and without a date to compare it with. */
export function toEndsSoon(until: string, asOf: string | undefined, words: Words): string | undefined {
  if (asOf === undefined) return undefined;
  const days = daysBetween(asOf, until);
  return days >= 0 && days <= DAYS_BEFORE_END ? toWhen(until, asOf, words) : undefined;
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
