import { getOrAdd } from '../lookup/getOrAdd.js';

/** Whether the text is the IANA name of a time zone. Offsets such as `+02:00` are refused: they do not say when clocks change. */
export function isTimeZone(text: string): boolean {
  return getOrAdd(known, text.trim(), isKnown);
}

/** Names that were asked before. Thousands of people share a few, and `Intl` takes long. */
const known = new Map<string, boolean>();

function isKnown(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The names of time zones, for suggestions. Further names are valid: `Intl` knows former names too. */
export const listTimeZones = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];
