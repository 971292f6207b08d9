import type { GapView } from './view.js';

/** What of the registry a gap belongs to, as ids: what filters look at. */
export interface GapMatch {
  personas?: readonly string[];
  team?: readonly string[];
  process?: readonly string[];
  architecture?: readonly string[];
  service?: readonly string[];
  skill?: readonly string[];
}

/** A gap as it is stored: what is shown, and what filters look at. */
export interface StoredGap extends GapView {
  match: GapMatch;
}

/** All gaps of one kind, as they are stored. A kind that the data switches off is not stored. */
export interface CoverageFile {
  /** Id of the rule that finds them. */
  rule: string;
  title: readonly [one: string, many: string];
  /** Heads the column of what is missing or too much. */
  column: string;
  why: string;
  notChecked?: string;
  gaps: StoredGap[];
}
