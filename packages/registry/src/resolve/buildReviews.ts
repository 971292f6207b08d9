import { compareText } from '../lookup/compareText.js';
import { nearestSpelling } from '../lookup/findReference.js';
import { quote } from '../lookup/quote.js';
import type { ServiceInput } from '../model/data.js';
import type { DataPath } from '../model/diagnostic.js';
import { CONTACT_KINDS } from '../model/enums.js';
import type { Contact, Review, Service } from '../model/registry.js';
import { normalizeList } from '../values/normalizeList.js';
import type { Written } from './collectEntries.js';
import { findContact } from './findContact.js';
import type { BuildContext } from './resolveItems.js';

const ONE_DAY = 24 * 60 * 60 * 1000;

/** The access reviews of a service, the latest first, and the day of the latest. A review in the future is reported and does not count. */
export function buildReviews(
  written: Written<ServiceInput>,
  context: BuildContext,
): Pick<Service, 'reviews' | 'reviewed'> {
  const { reviews: inputs = [], reviewed } = written.input;
  const { references, registry } = context;
  const latestDay = registry.asOf === undefined ? undefined : dayAfter(registry.asOf);

  const reviews: Review[] = [];
  for (const [index, { date, by, result = 'confirmed', evidence }] of inputs.entries()) {
    const review: Review = { date, result, evidence: normalizeList(evidence) };
    if (by !== undefined) review.by = findReviewer(by, index);
    if (isPast(date, 'reviews', index, 'date')) reviews.push(review);
  }
  reviews.sort((a, b) => compareText(b.date, a.date));
  const days = [
    ...reviews.map(({ date }) => date),
    ...(reviewed !== undefined && isPast(reviewed, 'reviewed') ? [reviewed] : []),
  ];
  const latest = days.sort().at(-1);
  return latest === undefined ? { reviews } : { reviews, reviewed: latest };

  function isPast(date: string, ...path: DataPath): boolean {
    if (latestDay === undefined || date <= latestDay) return true;
    references.report({
      code: 'review-in-future',
      severity: 'error',
      message: `The review on ${date} is in the future: today is ${registry.asOf}.`,
      place: written.placeOf(...path),
      hint: 'Write the day on which it took place. A review that is due follows from `reviewEvery`.',
    });
    return false;
  }

  function findReviewer(text: string, index: number): Contact {
    const reviewer = findContact(text, context);
    if (reviewer.kind === undefined) {
      const suggestion = CONTACT_KINDS.map((kind) =>
        nearestSpelling(references.indexOf(kind), reviewer.text),
      ).find((spelling) => spelling !== undefined);
      references.report({
        code: 'unknown-reviewer',
        severity: 'warning',
        message: `There is no persona, team or person ${quote(reviewer.text)}.`,
        place: written.placeOf('reviews', index, 'by'),
        ...(suggestion !== undefined && { suggestion }),
        hint: 'Write an id, name or alias that exists. The text is shown as it is written.',
      });
    }
    return reviewer;
  }
}

/** The date of the build is that of Greenwich. Elsewhere it can be the next day already. */
const dayAfter = (date: string): string => new Date(Date.parse(date) + ONE_DAY).toISOString().slice(0, 10);
