import { getEntry } from '../lookup/entries.js';
import type { Grant, Registry } from '../model/registry.js';

/** The scope of a grant: its own scope, else that of the service in the environment. `undefined` if neither is known, and with public access details. */
export function scopeOf(
  { scope, service, environment }: Grant,
  { services }: Pick<Registry, 'services'>,
): string | undefined {
  if (scope !== undefined) return scope;
  const scopes = getEntry(services, service)?.scopes;
  return scopes && getEntry(scopes, environment);
}
