/**
 * The last day of what ends at a moment, in UTC: `2027-01-01T00:00:00Z` ends on 2026-12-31. A day, and a text that is no moment, stay as they are.
 */
export function toLastDay(moment: string): string {
  if (!/^\d{4}-\d\d-\d\dT/.test(moment)) return moment;
  const end = Date.parse(moment);
  return Number.isNaN(end) ? moment : new Date(end - 1).toISOString().slice(0, 10);
}
