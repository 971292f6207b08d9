import { toScopeKey } from '../assignments/scopeKeys.js';
import type { Snapshot } from '../imports/snapshot.js';
import type { AssignedSystem, PrincipalType } from '../model/bindings.js';
import { MANAGEMENT_GROUP_PATH, SUBSCRIPTION_PATH } from '../values/azurePaths.js';

/** The outermost place that has a scope, in the form of `Snapshot.areas`. */
export function toArea(system: AssignedSystem, scopeKey: string): string {
  if (system !== 'azure') return scopeKey;
  return (SUBSCRIPTION_PATH.exec(scopeKey) ?? MANAGEMENT_GROUP_PATH.exec(scopeKey))?.[0] ?? '/';
}

/** The part of `Snapshot.areas` whose list would have an assignment: on GitHub, teams and people have lists of their own. */
export function toCheckedArea(
  system: AssignedSystem,
  area: string,
  roleKey: string,
  type: PrincipalType,
): string {
  if (system === 'aws') return `${area} ${roleKey}`;
  return system === 'github' ? `${area} ${type === 'Group' ? 'teams' : 'collaborators'}` : area;
}

/** Whether a place is above those that the data names: all of them may inherit from it. */
export const isAbove = (system: AssignedSystem, area: string): boolean =>
  system === 'azure'
    ? !SUBSCRIPTION_PATH.test(area)
    : system === 'gcp'
      ? /^(?:folders|organizations)\//.test(area)
      : system === 'kubernetes' && area === '';

/** `flat`: the list has assignments on the subscription and on nothing in it, as `az` prints it without `--all`. */
export type Checked = 'complete' | 'partial' | 'flat' | undefined;

/** Creates a function that says whether a complete list has been read of a place. */
export function createChecked(snapshots: readonly Snapshot[]) {
  const areas = new Map<string, 'complete' | 'partial'>();
  const deep = new Set<string>();
  for (const { system, about, areas: listed, isPartial, grants } of snapshots) {
    for (const area of listed) {
      const key = `${system} ${about} ${area}`;
      if (isPartial) areas.set(key, areas.get(key) ?? 'partial');
      else areas.set(key, 'complete');
    }
    if (system !== 'azure') continue;
    for (const { scope } of grants) {
      const key = toScopeKey(scope);
      const area = toArea(system, key);
      if (area !== key) deep.add(area);
    }
  }
  return (system: AssignedSystem, about: Snapshot['about'], area: string, scopeKey: string): Checked => {
    const state =
      areas.get(`${system} ${about} ${area}`) ??
      (area === '' ? undefined : areas.get(`${system} ${about} *`));
    return state === 'complete' && system === 'azure' && scopeKey !== area && !deep.has(area)
      ? 'flat'
      : state;
  };
}
