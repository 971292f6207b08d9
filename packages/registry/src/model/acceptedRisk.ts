import type { ExceptionInput } from './data.js';
import type { Place, Subject } from './diagnostic.js';
import type { Grant } from './registry.js';

/** What an exception covers: a grant with its copies, a separation of duties, or everything that these ids name. No id means everything. */
export type RiskCover = { grant: Grant } | { separation: string } | { scope: Subject };

/** An exception of the data: somebody has accepted what a rule finds. */
export interface AcceptedRisk extends ExceptionInput {
  /** `ended` if its last day has passed. Then it accepts nothing. */
  state: 'accepted' | 'ended';
  covers: RiskCover;
  /** How many findings it accepts now; 0 if it is stale. Absent if it has ended, or if the rule did not run. */
  findings?: number;
  place?: Place;
}
