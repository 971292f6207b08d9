import { isRecord } from '../lookup/isRecord.js';

/** JSON that does not depend on the order of keys. */
export const toCanonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    isRecord(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
