import { getEntry } from '../lookup/entries.js';
import type { Grant, Registry } from '../model/registry.js';

/** Where a grant holds: its own scope, else that of the service in the environment. None with public access details, or where nobody says it. */
export function scopeOf(
  { scope, service, environment }: Grant,
  { services }: Pick<Registry, 'services'>,
): string | undefined {
  if (scope !== undefined) return scope;
  const scopes = getEntry(services, service)?.scopes;
  return scopes && getEntry(scopes, environment);
}
