import { createHash } from 'node:crypto';
import { toServiceRecords } from 'persona-registry/formats';
import { isRecord } from 'persona-registry/text';
import type { AnswerModel } from '../answers/answerModel.js';
import type { Review, ReviewedAccess } from './review.js';

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
export function toPopulation(service: string, { model }: AnswerModel): ReviewedAccess[] {
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

export function hashPopulation({ service, started, commit, lines }: Omit<Review, 'population'>): string {
  const frozen = { service, started, commit: commit ?? '', accesses: lines.map(({ access }) => access) };
  return `sha256:${createHash('sha256').update(toCanonical(frozen)).digest('hex')}`;
}

/** JSON that does not depend on the order of keys. */
const toCanonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    isRecord(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
