import { isDate } from '../values/formats.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a day as people write it: `2026-12-31` (with a time or without), `31.12.2026`, `31 Dec 2026`, `December 31, 2026`, and with slashes where only
 * one order can be a day, such as `12/31/2026`.
 *
 * @returns the day as `2026-12-31`; `undefined` for anything else, and for `01/02/2026`, which is two days
 */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)(?:$|[T\s])/.exec(text)?.[1];
  if (iso !== undefined) return isDate(iso) ? iso : undefined;
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:$|,?\s)/.exec(text);
  if (dots !== null) return toDay(dots[3], dots[2], dots[1]);
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:$|,?\s)/.exec(text);
  if (slashes !== null) {
    const [, first, second, year] = slashes;
    const days = new Set([toDay(year, first, second), toDay(year, second, first)]);
    days.delete(undefined);
    return days.size === 1 ? [...days][0] : undefined;
  }
  const words =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/i.exec(text) ??
    /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(text);
  const { day, month = '', year } = words?.groups ?? {};
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : toDay(year, `${index + 1}`, day);
}

function toDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(text) ? text : undefined;
}
