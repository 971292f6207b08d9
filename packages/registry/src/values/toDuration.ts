import { say } from '../words/say.js';
import type { Words } from '../words/words.js';

/** `P1Y2M3W4DT5H6M7S`: whole numbers, and at least one of them. */
const DURATION =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

type Parts = [
  years: number,
  months: number,
  weeks: number,
  days: number,
  hours: number,
  minutes: number,
  seconds: number,
];

function readDuration(duration: string): Parts | undefined {
  const match = DURATION.exec(duration);
  return match === null ? undefined : (match.slice(1).map((part) => Number(part ?? 0)) as Parts);
}

/** An ISO 8601 duration in words: `PT4H` → `4 h`. Other texts stay as written. */
export function toDurationText(duration: string, words: Words): string {
  const parts = readDuration(duration);
  if (parts === undefined) return duration;
  const texts = UNITS.flatMap((unit, index) => {
    const count = parts[index] ?? 0;
    return count === 0 ? [] : [say(words, `duration.${unit}`, { count })];
  });
  return texts.join(' ') || duration;
}

const SECONDS = [31_557_600, 2_629_800, 604_800, 86_400, 3600, 60, 1];

/** An ISO 8601 duration in seconds, to compare it: a year has 365.25 days, and a month a twelfth of them. `undefined` if it is not valid. */
export const toSeconds = (duration: string): number | undefined =>
  readDuration(duration)?.reduce((sum, count, index) => sum + count * (SECONDS[index] ?? 0), 0);

/**
 * Adds an ISO 8601 duration to an ISO date. Hours, minutes and seconds do not count. The end of a month stays in the month: 31 January and one month is
 * 28 February. `undefined` if the date or the duration is not valid.
 */
export function addDuration(date: string, duration: string): string | undefined {
  const parts = readDuration(duration);
  const start = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (parts === undefined || start === undefined || Number.isNaN(start.getTime())) return undefined;
  const [years, months, weeks, days] = parts;
  const month = start.getUTCMonth() + years * 12 + months;
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const end = new Date(
    Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastDay) + weeks * 7 + days),
  );
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString().slice(0, 10);
}
