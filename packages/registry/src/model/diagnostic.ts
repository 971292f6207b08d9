import type { Severity } from './enums.js';

/** One step into a data file: a key of a map or an index of a list. */
export type DataPath = readonly (string | number)[];

/**
 * A place in a file. In Markdown, `line` and `column` are known at once. In a data file, only the `path` is known at first.
 * `toLocated` finds line and column of reported problems only, because a parse with positions is eight times slower than a plain one.
 */
export interface Place {
  /** Path to show, relative to the site or the current folder, with forward slashes. Never absolute. */
  file: string;
  /** 1-based. */
  line?: number;
  /** 1-based, in UTF-16 code units. */
  column?: number;
  /** Path into the file, if it is a data file. */
  path?: DataPath;
  /** Whether the place is the key or the value that `path` names. Default `value`. */
  target?: 'key' | 'value';
}

/** Ids of the entities that a finding is about. An absent field means that the finding does not depend on it. */
export interface Subject {
  persona?: string;
  service?: string;
  system?: string;
  environment?: string;
  role?: string;
  person?: string;
  team?: string;
  group?: string;
  skill?: string;
  duty?: string;
  process?: string;
  architecture?: string;
  /** A stage of `process`. */
  stage?: string;
  separation?: string;
}

/** One problem: its place, a message, valid values, the nearest match and a hint. It stays plain data until the report. */
export interface Diagnostic {
  /** Stable id in kebab case, such as `unknown-reference`; for access rules the rule's name, such as `known-role`. */
  code: string;
  severity: Severity;
  /** Says what was found, in one sentence with a full stop. Names are in double quotes. */
  message: string;
  place?: Place;
  /** The valid values, in data order. The report shows only the first of a long list. */
  valid?: readonly string[];
  /** The nearest valid value. */
  suggestion?: string;
  /** One or two sentences that say how to fix or to allow it. */
  hint?: string;
  /** Other places of the same problem, such as the first definition of a duplicate. */
  related?: readonly { message: string; place: Place }[];
  /** The entities that a finding of a rule is about, so that their pages can show it. An aggregated finding has several. */
  subjects?: readonly Subject[];
}

/** A value, problems, or both. No stage throws for bad input. */
export interface Outcome<T> {
  value?: T;
  diagnostics: Diagnostic[];
}
