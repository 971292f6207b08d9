import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Words } from './words.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO date as readers of the language write it: `2 Nov 2026`. The theme's `PersonaDate` writes dates the same. Any other text stays as it is. */
export function showDate({ locale }: Words, date: string): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  return getOrAdd(
    formats,
    locale,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  ).format(time);
}
