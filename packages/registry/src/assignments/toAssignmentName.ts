import type { Assignment } from './assignment.js';
import { toRoleGuid } from './azure.js';
import { toGuid } from './toGuid.js';

/** The name of a role assignment in Azure. The same scope, principal and role always give the same name, so that nothing is assigned twice. */
export const toAssignmentName = ({ scope, principal, role }: Assignment): string =>
  toGuid(scope.toLowerCase(), principal.id.toLowerCase(), toRoleGuid(role).toLowerCase());
