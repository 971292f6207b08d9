import { createHash } from 'node:crypto';
import type { AccessReview } from '../model/accessReview.js';
import { toCanonical } from './toCanonical.js';

/** The hash that a review has of its service, day, commit and accesses. */
export function hashPopulation({
  service,
  started,
  commit,
  lines,
}: Omit<AccessReview, 'population' | 'asked'>): string {
  return toHash({ service, started, commit: commit ?? '', accesses: lines.map(({ access }) => access) });
}

/**
 * The hash that a review has of what was asked: until when, and whom. Both may change for a good reason, so this hash is apart from that of the population, and
 * whoever changes them writes it anew.
 */
export const hashAsked = ({
  population,
  due,
  reviewers,
}: Pick<AccessReview, 'population' | 'due' | 'reviewers'>): string => toHash({ population, due, reviewers });

const toHash = (value: object): string =>
  `sha256:${createHash('sha256').update(toCanonical(value)).digest('hex')}`;
