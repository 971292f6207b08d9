import type { DriftCounts } from '../model/driftRecord.js';

/** Of what was compared (all statuses but `not-checked`), the part that is as documented, in percent, rounded down. `undefined` if nothing was compared. */
export function toCoverage(counts: DriftCounts): number | undefined {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const compared = all - (counts['not-checked'] ?? 0);
  const { match = 0, adopted = 0 } = counts;
  return compared === 0 ? undefined : Math.floor(((match + adopted) / compared) * 100);
}
