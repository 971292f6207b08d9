import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Grant, Registry } from '../model/registry.js';
import { findNoEffect } from './findNoEffect.js';

/** Whether a grant has not begun, is in force, or is over; or whether its role does nothing on the service. */
export type GrantState = 'planned' | 'granted' | 'ended' | 'no-effect';

type GrantOfState = Pick<Grant, 'role' | 'service' | 'from' | 'until'>;
type StateRegistry = Pick<Registry, 'asOf' | 'roles' | 'services'>;

/**
 * The state of a grant at the registry's date. `from` and `until` are inclusive. A role that is itself planned makes its grants planned. Without a
 * date, nothing has ended, and only planned roles are planned. A grant whose role does nothing on the service never gives access.
 */
export const grantState = (grant: GrantOfState, registry: StateRegistry): GrantState =>
  toState(grant, registry.asOf, toRoleState(grant.service, grant.role, registry));

/** The same for all grants of a registry. What does not depend on the dates is worked out once per service and role. */
export function createGrantState(registry: StateRegistry): (grant: GrantOfState) => GrantState {
  const byService = new Map<string, Map<string, RoleState>>();
  return (grant) => {
    const { service, role } = grant;
    const byRole = getOrAdd(byService, service, () => new Map<string, RoleState>());
    return toState(
      grant,
      registry.asOf,
      getOrAdd(byRole, role, () => toRoleState(service, role, registry)),
    );
  };
}

/** The state of the grants of a role on a service, if their dates say nothing else. */
type RoleState = Exclude<GrantState, 'ended'>;

function toRoleState(service: string, role: string, { roles, services }: StateRegistry): RoleState {
  const entry = getEntry(roles, role);
  if (entry !== undefined && findNoEffect(entry, getEntry(services, service)) !== undefined)
    return 'no-effect';
  return entry?.planned === true ? 'planned' : 'granted';
}

function toState(grant: GrantOfState, asOf: string | undefined, ofRole: RoleState): GrantState {
  if (hasEnded(grant, { asOf })) return 'ended';
  if (ofRole === 'no-effect' || asOf === undefined || grant.from === undefined) return ofRole;
  return grant.from > asOf ? 'planned' : ofRole;
}

/** ISO 8601 dates can be compared as texts. */
export const hasEnded = ({ until }: Pick<Grant, 'until'>, { asOf }: { asOf?: string | undefined }): boolean =>
  asOf !== undefined && until !== undefined && until < asOf;

/** When a planned grant begins. A date that is over says nothing: then its role is planned, and nobody knows until when. */
export const beginOf = (
  { from }: Pick<Grant, 'from'>,
  { asOf }: Pick<Registry, 'asOf'>,
): string | undefined => (from !== undefined && (asOf === undefined || from > asOf) ? from : undefined);
