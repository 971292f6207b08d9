import type { StoredGap } from '../model/coverage.js';
import type { CoverageFacts } from './coverageFacts.js';
import type { Finding } from './finding.js';

/** The texts with which the coverage page shows the findings of a rule about gaps. */
export interface Gap {
  /** A noun phrase for one gap and for several: `stage without a persona`. */
  title: readonly [one: string, many: string];
  /** The heading of the column that names the gap. */
  column: string;
  /** The reason why the rule cannot be checked, if the data does not say enough. */
  notChecked?(facts: CoverageFacts): string | undefined;
  toGap(finding: Finding, facts: CoverageFacts): StoredGap;
}
