const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An ISO 8601 calendar date that exists: 2027-02-29 does not. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An ISO 8601 duration: `P3M`, `PT4H`, `P1Y6M`. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

export function isGuid(text: string): boolean {
  return GUID.test(text);
}
