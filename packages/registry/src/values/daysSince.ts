/** A comparison with what is there is old after so many days: it runs on a schedule, weekly or monthly. */
export const MAX_DRIFT_AGE = 35;

const DAY = 24 * 60 * 60 * 1000;

/** How many days a date is before another one, both as ISO 8601 dates. 0 without the other one, and for a date after it. */
export const daysSince = (date: string, asOf: string | undefined): number =>
  asOf === undefined ? 0 : Math.max(0, Math.round((Date.parse(asOf) - Date.parse(date)) / DAY));
