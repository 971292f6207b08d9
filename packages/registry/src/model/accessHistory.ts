import type { AccessDifference } from './accessDifference.js';
import type { CommitSignature } from './commitSignature.js';
import type { Level } from './enums.js';
import type { ChangeKind, Escalation } from './escalations.js';

/** Who has gained and lost access by the commits of the data, the newest first. It has only what its site shows. Plain data. */
export interface AccessHistory {
  commits: readonly HistoryCommit[];
  /** Why older commits are missing. Absent if the history is whole. */
  cut?: 'shallow' | 'limit';
  /** Where the code host shows a commit: the address before its hash. */
  commitUrl?: string;
}

/** A commit that has changed access, with which the history begins, or whose data has mistakes. */
export interface HistoryCommit {
  hash: string;
  /** ISO 8601 date of the commit, at which both versions are judged. */
  date: string;
  /** Only where people are public. */
  author?: string;
  /** What Git says of the signature. Only beside the author. */
  signature?: CommitSignature;
  /** The first line of the message. Only with full access details, because nobody checks what it names. */
  subject?: string;
  state: 'changed' | 'started' | 'broken';
  /** The most serious first. */
  rows: readonly HistoryRow[];
  people: readonly HistoryPerson[];
  /** How many rows are left out. */
  more?: number;
}

/** An entry, by its id of today and its name then. */
export interface HistoryName {
  id: string;
  name: string;
}

/** What personas gain or lose in services by one cause. All of them gain or lose the same. */
export interface HistoryRow {
  personas: readonly HistoryName[];
  services: readonly HistoryName[];
  parts: readonly HistoryPart[];
}

export interface HistoryPart {
  kind: ChangeKind;
  environments: readonly HistoryName[];
  /** What somebody has, or had. */
  access: HistoryAccess;
  /** What is not as it was before. Only of `changed`. */
  differences?: readonly AccessDifference[];
  escalations: readonly Escalation[];
}

export interface HistoryAccess {
  /** Name of the role. */
  role: string;
  level?: Level;
  eligible?: true;
  /** ISO 8601 date of the last day. */
  until?: string;
  condition?: string;
  /** Name of the outer service. */
  from?: string;
  /** Name of the baseline. */
  baseline?: string;
}

/** People who hold a persona, or do no longer. */
export interface HistoryPerson {
  kind: ChangeKind;
  persona: HistoryName;
  /** Absent for people who are not shown. */
  person?: HistoryName;
  count: number;
  /** Whether access comes with the persona. */
  escalations: readonly Escalation[];
}
