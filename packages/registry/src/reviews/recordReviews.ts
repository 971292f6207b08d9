import { A_PERSON } from '../access/showPeople.js';
import { REVIEW_FINDINGS, type ReviewFinding, type ReviewStatus } from '../model/accessReview.js';
import type { Contact, RecordedReview, Registry } from '../model/registry.js';
import { createReviewerLookup } from './checkReviews.js';

/** The registry with its reviews, the latest first, as pages show them. `toPublic` takes out what is not public. */
export function recordReviews<Shown extends Registry>(
  registry: Shown,
  statuses: readonly ReviewStatus[],
): Shown {
  if (statuses.length === 0) return registry;
  const findReviewer = createReviewerLookup(registry);
  /** Nobody can say whether somebody whom the data does not have, such as one who left, may be named. */
  const toContact = (text: string): Contact => {
    const found = findReviewer(text);
    return found === undefined ? { text: A_PERSON, kind: 'person' } : { text, ...found };
  };
  const reviews = statuses.map((status): RecordedReview => {
    const { service, started, due, done, lines, counts, state, file, commit, changed } = status;
    return {
      service,
      started,
      due,
      ...(done !== undefined && { done }),
      lines,
      counts,
      state: done !== undefined && state === 'decided' ? 'done' : state,
      reviewers: status.reviewers.map(toContact),
      deciders: status.deciders.map(toContact),
      details: {
        file,
        ...(commit !== undefined && { commit }),
        changed,
        findings: countFindings(status),
      },
    };
  });
  return { ...registry, reviews: reviews.sort((a, b) => (a.started < b.started ? 1 : -1)) };
}

function countFindings({ findings }: ReviewStatus): Partial<Record<ReviewFinding, number>> {
  const counts: Partial<Record<ReviewFinding, number>> = {};
  for (const code of REVIEW_FINDINGS) {
    const count = findings.filter((finding) => finding.code === code).length;
    if (count > 0) counts[code] = count;
  }
  return counts;
}
