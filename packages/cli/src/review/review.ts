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
export interface Review {
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
  lines: readonly ReviewLine[];
}

/** A review, and where it is. */
export interface ReviewFile {
  /** Relative to the current folder, with forward slashes. */
  file: string;
  review: Review;
}
