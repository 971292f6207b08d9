import type { StoredGap } from '../model/coverage.js';
import type { CoverageFacts } from './coverageFacts.js';
import type { Finding } from './finding.js';

/** How the coverage page shows the findings of a rule about gaps. Its title and column are `gap.<rule>.title` and `gap.<rule>.column` of `MESSAGES`. */
export interface Gap {
  /** The reason why the rule cannot be checked, if the data does not say enough. */
  notChecked?(facts: CoverageFacts): string | undefined;
  toGap(finding: Finding, facts: CoverageFacts): StoredGap;
}
