const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the text is an existing ISO 8601 calendar date. 2027-02-29 does not exist. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the text is an ISO 8601 duration: `P3M`, `PT4H`, `P1Y6M`. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/** Longer than any resource id. */
const MAX_LENGTH = 1000;
const COMPACT = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i;

/**
 * The GUID of a text, in lower case. The text may be a bare GUID, without dashes, in braces or quotes, `urn:uuid:…`, or a resource id
 * (`/subscriptions/…/roleDefinitions/<GUID>`). `undefined` for other texts.
 */
export function readGuid(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  // Most are written plainly, and there may be 100,000.
  const plain = text.slice(text.lastIndexOf('/') + 1);
  if (isGuid(plain)) return plain.toLowerCase();
  const last = text
    .trim()
    .split('/')
    .findLast((segment) => segment !== '');
  const bare = last
    ?.replace(/^(?:urn:uuid:)?[{(<"'`]{0,3}|[})>"'`]{1,3}$/gi, '')
    .replace(COMPACT, '$1-$2-$3-$4-$5');
  return bare !== undefined && isGuid(bare) ? bare.toLowerCase() : undefined;
}
