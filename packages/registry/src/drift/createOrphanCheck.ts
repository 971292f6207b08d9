import type { ImportedGrant } from '../imports/importedGrant.js';
import { isGuid } from '../values/formats.js';
import type { DatedSnapshot } from './drift.js';

/**
 * Creates a function that says whether the principal of an assignment is not in the directory any more. A list without a single name, or without a single
 * known type, was made without the right to read the directory, and says nothing about it. GUIDs are no names.
 */
export function createOrphanCheck(snapshots: readonly DatedSnapshot[]) {
  const withNames = new Set<DatedSnapshot>();
  const withTypes = new Set<DatedSnapshot>();
  for (const snapshot of snapshots) {
    if (snapshot.system !== 'azure') continue;
    for (const { principalName = '', principalType = UNKNOWN } of snapshot.grants) {
      if (principalName !== '' && !isGuid(principalName)) withNames.add(snapshot);
      if (principalType !== UNKNOWN) withTypes.add(snapshot);
    }
  }
  return ({ principalName, principalType }: ImportedGrant, snapshot: DatedSnapshot): boolean =>
    principalType === DELETED ||
    (principalName === '' && principalType !== FOREIGN && withNames.has(snapshot)) ||
    (principalType === UNKNOWN && withTypes.has(snapshot));
}

const UNKNOWN = 'Unknown';
/** A group of another tenant, whose name is not in this directory. */
const FOREIGN = 'ForeignGroup';
/** Google Cloud says it itself. */
const DELETED = 'deleted';
