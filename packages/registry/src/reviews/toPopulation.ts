import { toServiceRecords } from '../exports/toAccessRecords.js';
import type { ReviewedAccess } from '../model/accessReview.js';
import type { AccessModel, ViewModel } from '../viewModel/viewModel.js';
import { toCanonical } from './toCanonical.js';

/** What is granted to whom: what a reviewer reads first. */
export const MAIN_FIELDS = ['persona', 'environment', 'state', 'role', 'level', 'assignment'] as const;
/** On what terms, and where it comes from. */
export const DETAIL_FIELDS = [
  'from',
  'until',
  'scope',
  'condition',
  'inheritedFrom',
  'baseline',
  'sameAs',
] as const;
/** The facts of a grant that a reviewer judges, in the order in which they are read. */
const FIELDS = [...MAIN_FIELDS, ...DETAIL_FIELDS];

/**
 * What is reviewed: each grant in force on a service, also inherited and eligible ones, with the people who hold the persona and the accepted findings,
 * and each cell about which nothing is written. Cells that say "no access" have nothing to review.
 */
export function toPopulation(
  service: string,
  model: AccessModel & Pick<ViewModel, 'holders'>,
): ReviewedAccess[] {
  return toServiceRecords(model, service)
    .filter(({ state }) => state === 'granted' || state === 'undocumented')
    .map((record) => {
      const access: Record<string, string | readonly string[]> = {};
      for (const field of FIELDS) {
        const value = record[field];
        if (value !== undefined) access[field] = value;
      }
      const people = (model.holders.get(record.persona)?.holdings ?? []).map(({ person }) => person.id);
      if (people.length > 0) access.people = [...new Set(people)];
      const exceptions = (record.exceptions ?? []).map(({ rule, reason }) => `${rule}: ${reason}`);
      if (exceptions.length > 0) access.exceptions = exceptions;
      return access;
    });
}

/** Who holds a persona and which findings are accepted may change without a change of the access. */
const AROUND: ReadonlySet<string> = new Set(['people', 'exceptions']);

/** The same access has the same key. */
export const toAccessKey = (access: ReviewedAccess): string =>
  toCanonical(Object.fromEntries(Object.entries(access).filter(([field]) => !AROUND.has(field))));
