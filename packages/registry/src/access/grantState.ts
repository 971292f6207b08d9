import { getEntry } from '../lookup/entries.js';
import type { Grant, Registry } from '../model/registry.js';

/** Whether a grant has not begun, is in force, or is over. */
export type GrantState = 'planned' | 'granted' | 'ended';

/**
 * The state of a grant at the registry's date. `from` and `until` are inclusive. A role that is itself planned makes its grants planned. Without a
 * date, nothing has ended, and only planned roles are planned.
 */
export function grantState(
  { role, from, until }: Pick<Grant, 'role' | 'from' | 'until'>,
  { asOf, roles }: Pick<Registry, 'asOf' | 'roles'>,
): GrantState {
  // ISO 8601 dates can be compared as texts.
  if (asOf !== undefined && until !== undefined && until < asOf) return 'ended';
  if (asOf !== undefined && from !== undefined && from > asOf) return 'planned';
  return getEntry(roles, role)?.planned === true ? 'planned' : 'granted';
}
