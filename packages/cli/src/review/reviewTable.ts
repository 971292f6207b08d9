import { DETAIL_FIELDS, MAIN_FIELDS, type ReviewFile } from 'persona-registry/formats';
import type { ReviewRecord } from './readRecords.js';

const OTHERS = ['people', 'exceptions', ...DETAIL_FIELDS];

/** The titles of the evidence: what was decided about which access, then its details, then what proves it. */
export const EVIDENCE_TITLES: readonly string[] = [
  'service',
  ...MAIN_FIELDS,
  'decision',
  'decided by',
  'decided on',
  'reason',
  ...OTHERS,
  'review',
  'started',
  'due',
  'commit',
  'population',
  'decisions in commit',
  'author',
  'committed on',
  'signature',
];

/** A review, and what Git says of the commit that has its decisions. */
export interface RecordedReviewFile extends ReviewFile {
  record: ReviewRecord | undefined;
}

/** One row per line of the reviews. */
export const toEvidenceRows = (reviews: readonly RecordedReviewFile[]): string[][] =>
  reviews.flatMap(({ file, record, review: { service, started, due, commit = '', population, lines } }) =>
    lines.map(({ access, decision = '', by = '', on = '', why = '' }) => {
      const toCell = (field: string) => [access[field] ?? ''].flat().join('; ');
      const decided = [decision, by, on, why];
      const recorded = [
        record?.commit ?? '',
        record?.author ?? '',
        record?.date ?? '',
        record?.signature ?? '',
      ];
      const proof = [file, started, due, commit, population, ...recorded];
      return [service, ...MAIN_FIELDS.map(toCell), ...decided, ...OTHERS.map(toCell), ...proof];
    }),
  );
