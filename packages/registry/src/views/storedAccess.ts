import { getEntry } from '../build/entries.js';
import type { AccessCellView, EnvironmentView, Link, RoleGrantView } from '../model/view.js';
import { toRoleAnchor } from './toHref.js';

/** Cells as a file holds them: the environments by position, each role's particulars once, defaults left out. A third of the bytes. */
export interface StoredCell {
  state: AccessCellView['state'];
  grants?: StoredGrant[];
  reason?: string;
  sameAs?: string;
}
type FromRole = 'role' | 'level' | 'planes' | 'privileged';
type StoredGrant = Omit<RoleGrantView, FromRole | 'assignment' | 'require'> & {
  role: string;
  assignment?: 'eligible';
  require?: string[];
};
export type StoredRole = Pick<RoleGrantView, Exclude<FromRole, 'role'>> & { name: string };
export type StoredRoles = Record<string, StoredRole>;

/** Adds to `roles` those that the cells use. */
export function storeCells(cells: readonly AccessCellView[], roles: StoredRoles): StoredCell[] {
  return cells.map(({ state, grants, reason, sameAs }) => {
    const cell: StoredCell = { state };
    if (grants.length > 0) cell.grants = grants.map((grant) => storeGrant(grant, roles));
    if (reason !== undefined) cell.reason = reason;
    if (sameAs !== undefined) cell.sameAs = sameAs;
    return cell;
  });
}

function storeGrant(grant: RoleGrantView, roles: StoredRoles): StoredGrant {
  const { role, level, planes, privileged, assignment, require, ...rest } = grant;
  if (!Object.hasOwn(roles, role.id)) {
    roles[role.id] = { name: role.name, ...(level && { level }), planes, privileged };
  }
  const stored: StoredGrant = { role: role.id, ...rest };
  if (assignment === 'eligible') stored.assignment = assignment;
  if (require.length > 0) stored.require = require;
  return stored;
}

/** The cells as views have them. `service` is the link to the service, with or without an anchor. */
export function restoreCells(
  cells: readonly StoredCell[],
  {
    environments,
    roles,
    service,
  }: { environments: readonly EnvironmentView[]; roles: StoredRoles; service: Link },
): AccessCellView[] {
  const page = service.href?.replace(/#.*/, '');
  return environments.flatMap(({ id: environment }, position) => {
    const cell = cells[position];
    if (cell === undefined) return [];
    const { state, grants = [], ...rest } = cell;
    return { environment, state, grants: grants.map((grant) => restoreGrant(grant, roles, page)), ...rest };
  });
}

function restoreGrant(grant: StoredGrant, roles: StoredRoles, page: string | undefined): RoleGrantView {
  const { role: id, assignment = 'active', require = [], ...rest } = grant;
  const { name, ...particulars } = getEntry(roles, id) ?? { name: id, planes: [], privileged: false };
  return {
    role: { id, name, ...(page !== undefined && { href: `${page}#${toRoleAnchor(id)}` }) },
    ...particulars,
    assignment,
    require,
    ...rest,
  };
}
