import type { StoredGap } from '../model/coverage.js';
import type { CoverageFacts } from './coverageFacts.js';
import type { Finding } from './finding.js';

/** How the coverage page shows what a rule about gaps finds. */
export interface Gap {
  /** `stage without a persona`, for one and for several. */
  title: readonly [one: string, many: string];
  /** Heads the column of what is missing or too much. */
  column: string;
  /** Why nothing can be said, where the data does not say enough for the rule. */
  notChecked?(facts: CoverageFacts): string | undefined;
  toGap(finding: Finding, facts: CoverageFacts): StoredGap;
}
