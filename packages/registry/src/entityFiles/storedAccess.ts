import { createCellPacking } from '../access/createCellPacking.js';
import { unpackCells } from '../access/unpackCells.js';
import { toRoleAnchor } from '../links/toHref.js';
import type { Link } from '../model/link.js';
import type { AccessCellView, AccessTableCell, RoleGrantView } from '../model/view.js';

/**
 * Makes the packing of cells for one file. Its grants have no address of the role, because the address follows from the service. So a persona's
 * grants of one role are the same on many services.
 */
export const createFilePacker = createCellPacking(({ role: { id, name }, ...grant }) => ({
  role: { id, name },
  ...grant,
}));

/** Restores the cells for a view. `service` is the link to the service, with or without an anchor. */
export function restoreCells(
  cells: readonly AccessTableCell[],
  grants: readonly RoleGrantView[],
  service: Link,
): AccessCellView[] {
  const unpackedCells = unpackCells(cells, grants);
  const page = service.href?.replace(/#.*/, '');
  if (page === undefined) return unpackedCells;
  const toLinked = (grant: RoleGrantView): RoleGrantView => {
    const { id, name } = grant.role;
    return { ...grant, role: { id, name, href: `${page}#${toRoleAnchor(id)}` } };
  };
  return unpackedCells.map((cell) => ({ ...cell, grants: cell.grants.map(toLinked) }));
}
