import type { ReviewFile } from './review.js';

const FIELDS = [
  'persona',
  'environment',
  'state',
  'role',
  'level',
  'assignment',
  'from',
  'until',
  'scope',
  'condition',
  'inheritedFrom',
  'baseline',
  'sameAs',
  'people',
  'exceptions',
] as const;

/** The titles of the evidence. */
export const EVIDENCE_TITLES: readonly string[] = [
  'review',
  'service',
  'started',
  'due',
  'commit',
  'population',
  ...FIELDS,
  'decision',
  'decided by',
  'decided on',
  'reason',
];

/** One row per line of the reviews: what was reviewed, and who decided what. */
export const toEvidenceRows = (reviews: readonly ReviewFile[]): string[][] =>
  reviews.flatMap(({ file, review: { service, started, due, commit = '', population, lines } }) =>
    lines.map(({ access, decision = '', by = '', on = '', why = '' }) => [
      file,
      service,
      started,
      due,
      commit,
      population,
      ...FIELDS.map((field) => [access[field] ?? ''].flat().join('; ')),
      decision,
      by,
      on,
      why,
    ]),
  );
