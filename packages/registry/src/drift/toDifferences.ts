import type { Assignment } from '../assignments/assignment.js';
import { isAzureCondition, isGcpCondition } from '../exports/assignmentText.js';
import type { ImportedGrant } from '../imports/importedGrant.js';
import type { DriftAspect } from '../model/driftStatuses.js';

/** An aspect in which data and system differ, and how, in words. */
export type Difference = readonly [aspect: DriftAspect, words: string];

/** What differs between an assignment of the data and the one of the system with the same key, in words. */
export function toDifferences(
  { grant: documented, system }: Assignment,
  actual: ImportedGrant,
): Difference[] {
  if (system !== 'azure' && system !== 'gcp') return [];
  const differences: Difference[] = [];
  const [isDocumented, isActual] = [documented.assignment === 'eligible', actual.assignment !== undefined];
  if (system === 'azure' && isDocumented && !isActual)
    differences.push(['kind', 'documented as eligible, and held all the time (or activated)']);
  if (!isDocumented && isActual) differences.push(['kind', 'documented as held all the time, and eligible']);
  // The end and the condition of an activation are its own.
  if (actual.assignment === 'activated') return differences;
  const until = actual.until?.slice(0, 10);
  // The flat list of Azure does not have the ends.
  const hasEnds = isActual || system === 'gcp';
  if (until === undefined && hasEnds && documented.until !== undefined) {
    differences.push(['end', `documented until ${documented.until}, has no end`]);
  }
  if (
    until !== undefined &&
    (documented.until === undefined || !isSameEnd(documented.until, actual.until ?? ''))
  ) {
    differences.push([
      'end',
      `${documented.until === undefined ? 'documented without an end' : `documented until ${documented.until}`}, ends on ${until}`,
    ]);
  }
  // The data may have a condition in words, which no system can have.
  const condition =
    documented.condition !== undefined && IS_CONDITION[system](documented.condition)
      ? documented.condition
      : undefined;
  if (toBare(condition) !== toBare(actual.condition)) {
    if (condition === undefined) {
      if (documented.condition === undefined)
        differences.push(['condition', 'has a condition that is not documented']);
    } else {
      differences.push([
        'condition',
        actual.condition === undefined ? 'lacks its condition' : 'has another condition',
      ]);
    }
  }
  return differences;
}

const IS_CONDITION = { azure: isAzureCondition, gcp: isGcpCondition };

/** The end of the day that the data names is midnight, or the first moment of the next day. */
function isSameEnd(documented: string, actual: string): boolean {
  if (actual.startsWith(documented)) return true;
  const next = new Date(`${documented}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return actual.startsWith(`${next.toISOString().slice(0, 10)}T00:00`);
}

const toBare = (condition = ''): string => condition.replace(/\s+/g, '');
