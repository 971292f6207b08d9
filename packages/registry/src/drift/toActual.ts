import type { Assignment } from '../assignments/assignment.js';
import { toScopeKey } from '../assignments/scopeKeys.js';
import { toPrincipalKey } from '../assignments/toPrincipalKey.js';
import { type ImportedGrant, OUTER_SCOPE } from '../imports/importedGrant.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { AssignedSystem } from '../model/bindings.js';
import type { DatedSnapshot } from './drift.js';
import { toKey, toRoleKey } from './keys.js';
import { toArea } from './places.js';
import { toAgeNotes } from './toAgeNotes.js';
import { toDifferences } from './toDifferences.js';
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

/**
 * The assignments of all files that are held themselves, each once. An activation is none, unless no complete list has the eligible assignments of its place: then it
 * shows that there is one.
 */
export function toActual(snapshots: readonly DatedSnapshot[]) {
  const activated = new Set<string>();
  const eligibleAreas = new Set(
    snapshots.flatMap(({ about, areas, isPartial }) => (about === 'eligible' && !isPartial ? areas : [])),
  );
  for (const { grants } of snapshots) {
    for (const { assignment, id } of grants)
      if (assignment === 'activated' && id !== undefined) activated.add(id.toLowerCase());
  }
  const actual: Actual[] = [];
  const known = new Map<string, Actual[]>();
  const inherited = new Map<string, Actual[]>();
  let indirect = 0;
  let active = 0;
  for (const snapshot of snapshots) {
    const { system } = snapshot;
    for (const grant of snapshot.grants) {
      const isActivated = grant.assignment === 'activated';
      if (isActivated && eligibleAreas.has(toArea(system, toScopeKey(grant.scope)))) {
        active++;
        continue;
      }
      if (
        !isActivated &&
        system === 'azure' &&
        grant.id !== undefined &&
        activated.has(grant.id.toLowerCase())
      )
        continue;
      const scope = toScopeKey(grant.scope);
      const principal = toPrincipalKey(system, grant.principal, grant.principalType);
      const key = toKey(system, scope, principal, toRoleKey(system, grant.role));
      if (grant.via !== undefined) {
        indirect++;
        if (grant.via === OUTER_SCOPE)
          getOrAdd(inherited, key, () => []).push({
            grant,
            system,
            snapshot,
            principal,
            scope,
            key,
            isMatched: true,
          });
        continue;
      }
      // A list of Azure and one of Privileged Identity Management have the same assignment, and only the second one knows its end.
      const again = toKindKey(key, grant.assignment !== undefined);
      const others = known.get(again);
      const same = others?.find((other) => isSameAssignment(system, other.grant, grant));
      if (same !== undefined) {
        // Of an activation, only that there is an eligible assignment counts.
        if (same.grant.assignment === 'activated') Object.assign(same, { grant, snapshot });
        else if (!isActivated) same.grant = { ...grant, ...same.grant };
        continue;
      }
      const one: Actual = { grant, system, snapshot, principal, scope, key, isMatched: false };
      if (others === undefined) known.set(again, [one]);
      else others.push(one);
      actual.push(one);
    }
  }
  const notes = [
    ...snapshots.flatMap(({ file, notes }) => notes.map((note) => `${file}: ${note}`)),
    ...toAgeNotes(snapshots),
    ...toNote(active, 'assignment', 'activated for a while, which counts as eligible'),
    ...toNote(indirect, 'assignment', 'held through a group or an outer scope, where it is compared'),
  ];
  const find = (key: string, isEligible: boolean): readonly Actual[] =>
    known.get(toKindKey(key, isEligible)) ?? [];
  /** An assignment of the key and the kind with which nothing in the data is joined yet. One on the documented terms comes first. */
  const findFree = (key: string, isEligible: boolean, documented: Assignment): Actual | undefined => {
    const found = find(key, isEligible);
    const [only] = found;
    // Nearly always there is one, and no list is made for it.
    if (only === undefined || found.length === 1) return only?.isMatched === false ? only : undefined;
    const free = found.filter(({ isMatched }) => !isMatched);
    if (free.length < 2) return free[0];
    return free.find(({ grant }) => toDifferences(documented, grant).length === 0) ?? free[0];
  };
  /** What a list has because an outer scope gives it. It is nothing of its own, and covers. */
  const findInherited = (key: string): readonly Actual[] => inherited.get(key) ?? [];
  return { actual, notes, find, findFree, findInherited };
}

/** Google Cloud may give the same role to the same principal several times, each time with another condition. Nobody else does. */
const isSameAssignment = (system: AssignedSystem, one: ImportedGrant, other: ImportedGrant): boolean =>
  system !== 'gcp' || (one.condition === other.condition && one.until === other.until);

const toKindKey = (key: string, isEligible: boolean): string => (isEligible ? `${key} eligible` : key);
