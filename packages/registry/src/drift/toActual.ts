import { toScopeKey } from '../assignments/scopeKeys.js';
import { toPrincipalKey } from '../assignments/toPrincipalKey.js';
import type { ImportedGrant } from '../imports/importedGrant.js';
import type { AssignedSystem } from '../model/bindings.js';
import type { DatedSnapshot } from './drift.js';
import { toKey, toRoleKey } from './keys.js';
import { toNote } from './toNote.js';

export interface Actual {
  grant: ImportedGrant;
  system: AssignedSystem;
  snapshot: DatedSnapshot;
  principal: string;
  scope: string;
  key: string;
  isMatched: boolean;
}

/** The assignments of all files that are held themselves, each once. */
export function toActual(snapshots: readonly DatedSnapshot[]) {
  const activated = new Set<string>();
  for (const { grants } of snapshots) {
    for (const { assignment, id } of grants)
      if (assignment === 'activated' && id !== undefined) activated.add(id.toLowerCase());
  }
  const actual: Actual[] = [];
  const known = new Map<string, Actual>();
  let indirect = 0;
  let active = 0;
  for (const snapshot of snapshots) {
    const { system } = snapshot;
    for (const grant of snapshot.grants) {
      if (grant.assignment === 'activated') {
        active++;
        continue;
      }
      if (system === 'azure' && grant.id !== undefined && activated.has(grant.id.toLowerCase())) continue;
      if (grant.via !== undefined) {
        indirect++;
        continue;
      }
      const scope = toScopeKey(grant.scope);
      const principal = toPrincipalKey(system, grant.principal, grant.principalType);
      const key = toKey(system, scope, principal, toRoleKey(system, grant.role));
      // A list of Azure and one of Privileged Identity Management have the same assignment, and only the second one knows its end.
      const again = toKindKey(key, grant.assignment === 'eligible');
      const first = known.get(again);
      if (first !== undefined) {
        first.grant = { ...grant, ...first.grant };
        continue;
      }
      const one: Actual = { grant, system, snapshot, principal, scope, key, isMatched: false };
      known.set(again, one);
      actual.push(one);
    }
  }
  const notes = [
    ...snapshots.flatMap(({ file, notes }) => notes.map((note) => `${file}: ${note}`)),
    ...toNote(active, 'assignment', 'activated for a while, and count as eligible'),
    ...toNote(indirect, 'assignment', 'held through a group or an outer scope, where it is compared'),
  ];
  const find = (key: string, isEligible: boolean): Actual | undefined =>
    known.get(toKindKey(key, isEligible));
  /** The assignment of the key and the kind, if nothing in the data is joined with it yet. */
  const findFree = (key: string, isEligible: boolean): Actual | undefined => {
    const one = find(key, isEligible);
    return one?.isMatched === false ? one : undefined;
  };
  return { actual, notes, find, findFree };
}

const toKindKey = (key: string, isEligible: boolean): string => (isEligible ? `${key} eligible` : key);
