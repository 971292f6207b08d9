import { createCellPacking } from '../access/createCellPacking.js';
import { unpackCells } from '../access/unpackCells.js';
import { toRoleAnchor } from '../links/toHref.js';
import type { Link } from '../model/link.js';
import type { AccessCellView, AccessTableCell, RoleGrantView } from '../model/view.js';

/** For one file. Its grants are without the address of the role, which follows from the service: those of a persona are the same on many services. */
export const createFilePacker = createCellPacking(({ role: { id, name }, ...grant }) => ({
  role: { id, name },
  ...grant,
}));

/** The cells as views have them. `service` is the link to the service, with or without an anchor. */
export function restoreCells(
  cells: readonly AccessTableCell[],
  grants: readonly RoleGrantView[],
  service: Link,
): AccessCellView[] {
  const unpacked = unpackCells(cells, grants);
  const page = service.href?.replace(/#.*/, '');
  if (page === undefined) return unpacked;
  const toLinked = (grant: RoleGrantView): RoleGrantView => {
    const { id, name } = grant.role;
    return { ...grant, role: { id, name, href: `${page}#${toRoleAnchor(id)}` } };
  };
  return unpacked.map((cell) => ({ ...cell, grants: cell.grants.map(toLinked) }));
}
