import { createHash } from 'node:crypto';
import type { AccessReview } from '../model/accessReview.js';
import { toCanonical } from './toCanonical.js';

/** The hash that a review has of its service, day, commit and accesses. */
export function hashPopulation({
  service,
  started,
  commit,
  lines,
}: Omit<AccessReview, 'population'>): string {
  const frozen = { service, started, commit: commit ?? '', accesses: lines.map(({ access }) => access) };
  return `sha256:${createHash('sha256').update(toCanonical(frozen)).digest('hex')}`;
}
