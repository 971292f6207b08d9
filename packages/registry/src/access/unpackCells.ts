import type { AccessCellView, AccessTableCell, RoleGrantView } from '../model/view.js';

/** Gives packed cells their grants. The table or file holds each grant once. */
export function unpackCells(
  cells: readonly AccessTableCell[],
  grants: readonly RoleGrantView[],
): AccessCellView[] {
  return cells.map((cell) => ({
    ...cell,
    grants: cell.grants.flatMap((position) => grants[position] ?? []),
  }));
}
