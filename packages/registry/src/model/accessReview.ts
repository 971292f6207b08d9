import type { Diagnostic } from './diagnostic.js';

/** What a reviewer decides about one line. */
export const DECISIONS = ['keep', 'remove', 'change', 'unknown'] as const;
export type Decision = (typeof DECISIONS)[number];

/** One access of the population as it was when the review began: values as text, or lists of text. Absent fields have no value. */
export type ReviewedAccess = Readonly<Record<string, string | readonly string[]>>;

export interface ReviewLine {
  access: ReviewedAccess;
  decision?: Decision;
  /** Id of the persona, team or person who decided. */
  by?: string;
  /** ISO 8601 date. */
  on?: string;
  why?: string;
}

/** An access review of one service: a file below `reviews/`. */
export interface AccessReview {
  service: string;
  /** ISO 8601 dates. */
  started: string;
  due: string;
  /** Ids of personas, teams or people. */
  reviewers: readonly string[];
  /** The commit at which the data was read. Absent outside of Git. */
  commit?: string;
  /** `sha256:…` of service, day, commit and all accesses. Whoever edits those is found out. */
  population: string;
  /** `sha256:…` of the population, the day until which decisions are due, and the reviewers. Whoever changes those says so by writing it anew. */
  asked: string;
  lines: readonly ReviewLine[];
}

/** A review, and where it is. */
export interface ReviewFile {
  /** Relative to the current folder, or to that of the site, with forward slashes. */
  file: string;
  review: AccessReview;
}

/** `decided`: every line has a decision. `done`: the data has the review, too, as `review apply` writes it. The first is the most urgent. */
export const REVIEW_STATES = ['overdue', 'open', 'decided', 'done'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What may be wrong with a review, in the order in which pages say it. The codes are those of the findings. */
export const REVIEW_FINDINGS = [
  'asked-edited',
  'reviews-itself',
  'unknown-reviewer',
  'not-asked',
  'nobody-may-decide',
  'decided-before',
  'decided-ahead',
  'decision-incomplete',
  'removal-not-done',
] as const;
export type ReviewFinding = (typeof REVIEW_FINDINGS)[number];

/** Which review, and how far it is. */
export interface ReviewProgress {
  service: string;
  /** ISO 8601 dates. */
  started: string;
  due: string;
  /** The day on which the data says that the access was reviewed, as an ISO 8601 date. */
  done?: string;
  lines: number;
  counts: Readonly<Record<Decision | 'open', number>>;
}

/** How far a review is, and what is wrong with it. */
export interface ReviewStatus extends ReviewProgress {
  file: string;
  commit?: string;
  state: 'open' | 'overdue' | 'decided';
  reviewers: readonly string[];
  /** Who has decided, each once. */
  deciders: readonly string[];
  /** Accesses of today that the review has not seen, and accesses of the review that are gone without a decision to remove them. */
  changed: { added: number; gone: number };
  findings: Diagnostic[];
}
