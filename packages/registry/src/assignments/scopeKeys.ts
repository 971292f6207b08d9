import type { AssignedSystem } from '../model/bindings.js';

/** A scope in the form in which scopes are compared. */
export const toScopeKey = (scope: string): string => {
  const key = scope.trim().toLowerCase();
  return key.length > 1 && key.endsWith('/') ? key.slice(0, -1) : key;
};

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
