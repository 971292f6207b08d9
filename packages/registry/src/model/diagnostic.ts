import type { Severity } from './enums.js';

/** One step into a data file: a key of a map or an index of a list. */
export type DataPath = readonly (string | number)[];

/**
 * Where something stands. In Markdown `line` and `column` are known at once. In a data file only the `path` is known at first;
 * `toLocated` finds line and column, and only for what is reported (a positional parse is eight times slower than a plain one).
 */
export interface Place {
  /** Path to show, relative to the site or the current folder, with forward slashes. Never absolute. */
  file: string;
  /** 1-based. */
  line?: number;
  /** 1-based, in UTF-16 code units. */
  column?: number;
  /** Path into the data file, when the file is one. */
  path?: DataPath;
  /** Whether the place is the key or the value that `path` names. Default `value`. */
  target?: 'key' | 'value';
}

/** What a finding is about, as ids of the registry; what is not set does not matter. */
export interface Subject {
  persona?: string;
  service?: string;
  environment?: string;
  role?: string;
  person?: string;
  team?: string;
  skill?: string;
  duty?: string;
  process?: string;
  /** Of `process`. */
  stage?: string;
  separation?: string;
}

/** One problem: where, what, what is valid, the nearest match, how to allow it. Plain data until the edge. */
export interface Diagnostic {
  /** Stable id in kebab case, such as `unknown-reference`; for access rules the rule's name, such as `known-role`. */
  code: string;
  severity: Severity;
  /** What was found, one sentence, ending with a full stop. Names in double quotes. */
  message: string;
  place?: Place;
  /** What would be valid here, in data order; the report shows a readable part of a long list. */
  valid?: readonly string[];
  /** The nearest valid value. */
  suggestion?: string;
  /** How to mend and to allow it, a sentence or two. */
  hint?: string;
  /** Other places that belong to the problem, such as the first definition of a duplicate. */
  related?: readonly { message: string; place: Place }[];
  /** What a finding of the rules is about, so that pages can show it; several when it was put together from several. */
  subjects?: readonly Subject[];
}

/** A value, or what was wrong, or both: a stage never throws for bad input. */
export interface Outcome<T> {
  value?: T;
  diagnostics: Diagnostic[];
}
