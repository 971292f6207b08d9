import type { AccessCellView, AccessTableCell, RoleGrantView } from '../model/view.js';

/** Cells with their grants, which the table or file that they stand in holds once. */
export function unpackCells(
  cells: readonly AccessTableCell[],
  grants: readonly RoleGrantView[],
): AccessCellView[] {
  return cells.map((cell) => ({
    ...cell,
    grants: cell.grants.flatMap((position) => grants[position] ?? []),
  }));
}
