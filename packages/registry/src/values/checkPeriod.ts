import { quote } from '../lookup/quote.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';

/** First and last day of something, as ISO 8601 dates, inclusive. */
export interface Period {
  from?: string | undefined;
  until?: string | undefined;
}

/** The problem of a period that ends before it begins. The schema has checked that both are dates, and such texts can be compared. */
export function checkPeriod({ from, until }: Period, placeOf: () => Place): Diagnostic | undefined {
  if (from === undefined || until === undefined || from <= until) return undefined;
  return {
    code: 'from-after-until',
    severity: 'error',
    message: `The first day ${quote(from)} is after the last day ${quote(until)}.`,
    place: placeOf(),
    hint: 'Correct one of the two dates. Both days belong to the period.',
  };
}
