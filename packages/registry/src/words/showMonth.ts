import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Words } from './words.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A month such as `2026-11` as readers of the language write it: `November 2026`. Any other text stays as it is. */
export function showMonth({ locale }: Words, month: string): string {
  const time = new Date(`${month}-01`);
  if (Number.isNaN(time.getTime())) return month;
  return getOrAdd(
    formats,
    locale,
    () => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ).format(time);
}
