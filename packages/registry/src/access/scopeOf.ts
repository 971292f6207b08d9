import { getEntry } from '../lookup/entries.js';
import type { ScopeKind } from '../model/enums.js';
import type { Grant, Registry } from '../model/registry.js';
import { toScopeKind } from './toScopeKind.js';

/** The scope of a grant: its own scope, else that of the service in the environment. `undefined` if neither is known, and with public access details. */
export function scopeOf(
  { scope, service, environment }: Grant,
  { services }: Pick<Registry, 'services'>,
): string | undefined {
  if (scope !== undefined) return scope;
  const scopes = getEntry(services, service)?.scopes;
  return scopes && getEntry(scopes, environment);
}

/** What the scope of a grant is, with public and with full access details. `undefined` if the scope does not say it. */
export function scopeKindOf(grant: Grant, registry: Pick<Registry, 'services'>): ScopeKind | undefined {
  if (grant.scopeKind !== undefined) return grant.scopeKind;
  const scope = scopeOf(grant, registry);
  if (scope !== undefined) return toScopeKind(scope);
  const kinds = getEntry(registry.services, grant.service)?.scopeKinds;
  return kinds && getEntry(kinds, grant.environment);
}
