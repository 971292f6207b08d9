import type { GapRuleId } from './request.js';
import type { GapView } from './view.js';

/** Ids of the entities that a gap belongs to. Filters compare them. */
export interface GapMatch {
  personas?: readonly string[];
  team?: readonly string[];
  process?: readonly string[];
  architecture?: readonly string[];
  service?: readonly string[];
  skill?: readonly string[];
}

/** A gap as it is stored: the part that is shown, and the ids for filters. */
export interface StoredGap extends GapView {
  match: GapMatch;
}

/** All gaps of one kind, as they are stored. There is no file for a kind that the data switches off. */
export interface CoverageFile {
  /** Id of the rule that finds these gaps. */
  rule: GapRuleId;
  /** Heading of the column that names the missing or superfluous entities. */
  column: string;
  why: string;
  notChecked?: string;
  gaps: StoredGap[];
}
