import { toRoleAnchor } from '../links/toHref.js';
import type { Link } from '../model/link.js';
import type { AccessCellView, EnvironmentView, RoleGrantView } from '../model/view.js';
import { createGrantIndexer, type GrantIndex } from './createGrantIndexer.js';

/** A cell as a file holds it: its environment by position, its grants by theirs in the file's list, empty lists left out. */
export interface StoredCell {
  state: AccessCellView['state'];
  grants?: number[];
  reason?: string;
  sameAs?: string;
}
/** Without the address of the role, which follows from the service. */
export type StoredGrant = Omit<RoleGrantView, 'role'> & { role: Pick<Link, 'id' | 'name'> };

/** The grants of a file. */
export const indexStoredGrants = createGrantIndexer<StoredGrant>(({ role: { id, name }, ...grant }) => ({
  role: { id, name },
  ...grant,
}));

export function storeCells(
  cells: readonly AccessCellView[],
  { toPosition }: Pick<GrantIndex<StoredGrant>, 'toPosition'>,
): StoredCell[] {
  return cells.map(({ state, grants, reason, sameAs }) => {
    const cell: StoredCell = { state };
    if (grants.length > 0) cell.grants = grants.map(toPosition);
    if (reason !== undefined) cell.reason = reason;
    if (sameAs !== undefined) cell.sameAs = sameAs;
    return cell;
  });
}

/** The cells as views have them. `service` is the link to the service, with or without an anchor. */
export function restoreCells(
  cells: readonly StoredCell[],
  {
    environments,
    grants: stored,
    service,
  }: { environments: readonly EnvironmentView[]; grants: readonly StoredGrant[]; service: Link },
): AccessCellView[] {
  const page = service.href?.replace(/#.*/, '');
  return environments.flatMap(({ id: environment }, position) => {
    const cell = cells[position];
    if (cell === undefined) return [];
    const { state, grants = [], ...rest } = cell;
    const restored = grants.flatMap((index) => {
      const grant = stored[index];
      return grant === undefined ? [] : restoreGrant(grant, page);
    });
    return { environment, state, grants: restored, ...rest };
  });
}

function restoreGrant(grant: StoredGrant, page: string | undefined): RoleGrantView {
  const { role } = grant;
  if (page === undefined) return grant;
  return { ...grant, role: { ...role, href: `${page}#${toRoleAnchor(role.id)}` } };
}
