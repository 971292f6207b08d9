import type { GapView } from '../model/view.js';
import type { Finding } from '../rules/rule.js';
import type { CoverageFacts } from './coverageFacts.js';

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

/** One kind of gap: the rule that finds it, and how a finding is shown. */
export interface GapKind {
  /** Id of the rule. */
  rule: string;
  /** `stage without a persona`, for one and for several. */
  title: readonly [one: string, many: string];
  /** Heads the column of what is missing or too much. */
  column: string;
  /** Why nothing can be said, where the data does not say enough for the rule. */
  notChecked?(facts: CoverageFacts): string | undefined;
  toGap(finding: Finding, facts: CoverageFacts): StoredGap;
}
