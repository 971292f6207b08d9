import type { Snapshot } from '../imports/snapshot.js';
import type { AssignedSystem } from '../model/bindings.js';
import { MANAGEMENT_GROUP_PATH, SUBSCRIPTION_PATH } from '../values/azurePaths.js';

/** A scope in the form in which scopes are compared. */
export const toScopeKey = (scope: string): string => {
  const key = scope.trim().toLowerCase();
  return key.length > 1 && key.endsWith('/') ? key.slice(0, -1) : key;
};

/** The outermost place that has a scope, in the form of `Snapshot.areas`. */
export function toArea(system: AssignedSystem, scopeKey: string): string {
  if (system !== 'azure') return scopeKey;
  return (SUBSCRIPTION_PATH.exec(scopeKey) ?? MANAGEMENT_GROUP_PATH.exec(scopeKey))?.[0] ?? '/';
}

/** Whether a place is above those that the data names: all of them may inherit from it. */
export const isAbove = (system: AssignedSystem, area: string): boolean =>
  system === 'azure' ? !SUBSCRIPTION_PATH.test(area) : system === 'kubernetes' && area === '';

/** The scopes that contain a scope, the nearest first. Management groups are not among them: no scope says in which one it is. */
export function* outerScopesOf(system: AssignedSystem, scopeKey: string): Iterable<string> {
  if (system === 'kubernetes') {
    if (scopeKey !== '') yield '';
    return;
  }
  if (system !== 'azure' || scopeKey === '/') return;
  for (let at = scopeKey.lastIndexOf('/'); at > 0; at = scopeKey.lastIndexOf('/', at - 1))
    yield scopeKey.slice(0, at);
  yield '/';
}

/** Whether a complete list has been read of a place. */
export function createChecked(snapshots: readonly Snapshot[]) {
  const areas = new Map<string, 'complete' | 'partial'>();
  for (const { system, about, areas: listed, isPartial } of snapshots) {
    for (const area of listed) {
      const key = `${system} ${about} ${area}`;
      if (isPartial) areas.set(key, areas.get(key) ?? 'partial');
      else areas.set(key, 'complete');
    }
  }
  return (
    system: AssignedSystem,
    about: Snapshot['about'],
    area: string,
  ): 'complete' | 'partial' | undefined =>
    areas.get(`${system} ${about} ${area}`) ?? (area === '' ? undefined : areas.get(`${system} ${about} *`));
}
