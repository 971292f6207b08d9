import { getEntry } from '../lookup/entries.js';
import type { Grant, Registry } from '../model/registry.js';
import { findNoEffect } from './findNoEffect.js';

/** Whether a grant has not begun, is in force, or is over; or whether its role does nothing on the service. */
export type GrantState = 'planned' | 'granted' | 'ended' | 'no-effect';

/**
 * The state of a grant at the registry's date. `from` and `until` are inclusive. A role that is itself planned makes its grants planned. Without a
 * date, nothing has ended, and only planned roles are planned. A grant whose role does nothing on the service never gives access.
 */
export function grantState(
  { role: id, service, from, until }: Pick<Grant, 'role' | 'service' | 'from' | 'until'>,
  { asOf, roles, services }: Pick<Registry, 'asOf' | 'roles' | 'services'>,
): GrantState {
  // ISO 8601 dates can be compared as texts.
  if (asOf !== undefined && until !== undefined && until < asOf) return 'ended';
  const role = getEntry(roles, id);
  if (role !== undefined && findNoEffect(role, getEntry(services, service)) !== undefined) return 'no-effect';
  if (asOf !== undefined && from !== undefined && from > asOf) return 'planned';
  return role?.planned === true ? 'planned' : 'granted';
}
