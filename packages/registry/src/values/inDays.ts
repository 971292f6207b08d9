const DAY = 24 * 60 * 60 * 1000;

/** How long it is from one ISO date to a later one, in words: `today`, `tomorrow`, `in 12 days`. */
export function inDays(today: string, date: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
