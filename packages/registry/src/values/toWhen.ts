const DAY = 24 * 60 * 60 * 1000;

/** How many days before an end pages and the rule `ends-soon` begin to say so. */
export const DAYS_BEFORE_END = 30;

/** An ISO date as seen from another one: `today`, `tomorrow`, `in 12 days`, `1 day ago`. */
export function toWhen(date: string, asOf: string): string {
  const days = daysBetween(asOf, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  const count = Math.abs(days);
  const words = `${count} day${count === 1 ? '' : 's'}`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}

/** The same for an end that is near. `undefined` for one that is farther away or over, and without a date to compare it with. */
export function toEndsSoon(until: string, asOf: string | undefined): string | undefined {
  if (asOf === undefined) return undefined;
  const days = daysBetween(asOf, until);
  return days >= 0 && days <= DAYS_BEFORE_END ? toWhen(until, asOf) : undefined;
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
