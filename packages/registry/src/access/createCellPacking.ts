import { getOrAdd } from '../lookup/getOrAdd.js';
import type { AccessCellView, AccessTableCell, RoleGrantView } from '../model/view.js';

/** Packs the cells of one table or file: its grants stand in it once, and cells refer to them by position. `unpackCells` is the way back. */
export interface CellPacker {
  /** In the order in which cells first have them; those that say the same once. */
  readonly grants: RoleGrantView[];
  pack(cells: readonly AccessCellView[]): AccessTableCell[];
}

/**
 * Makes one packer per table or file. Most grants that say the same are one object, which many tables and files hold: what it says is written
 * out for comparison once. Those that were read from files are objects of their own.
 *
 * @param toHeld what is held of a grant, and compared
 */
export function createCellPacking(toHeld: (grant: RoleGrantView) => RoleGrantView): () => CellPacker {
  const known = new WeakMap<RoleGrantView, { held: RoleGrantView; text: string }>();
  function hold(grant: RoleGrantView) {
    let entry = known.get(grant);
    if (entry === undefined) {
      const held = toHeld(grant);
      entry = { held, text: JSON.stringify(held) };
      known.set(grant, entry);
    }
    return entry;
  }
  return () => {
    const grants: RoleGrantView[] = [];
    const positions = new Map<RoleGrantView | string, number>();
    const toPosition = (grant: RoleGrantView): number =>
      getOrAdd(positions, grant, () => {
        const { held, text } = hold(grant);
        return getOrAdd(positions, text, () => grants.push(held) - 1);
      });
    // Field by field, like all that is made of each cell: V8 takes several times as long for spread objects.
    const packCell = (view: AccessCellView): AccessTableCell => {
      const { environment, state, identity, reason, sameAs } = view;
      const cell: AccessTableCell = { environment, state, grants: view.grants.map(toPosition) };
      if (identity !== undefined) cell.identity = identity;
      if (reason !== undefined) cell.reason = reason;
      if (sameAs !== undefined) cell.sameAs = sameAs;
      return cell;
    };
    return { grants, pack: (cells) => cells.map(packCell) };
  };
}
