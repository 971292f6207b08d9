import { getOrAdd } from '../lookup/getOrAdd.js';
import type { AccessCellView, AccessTableCell, RoleGrantView } from '../model/view.js';

/** Packs the cells of one table or file. It holds each grant once, and cells refer to the grants by position. `unpackCells` reverses this. */
export interface CellPacker {
  /** Different grants, in the order of their first use. */
  readonly grants: RoleGrantView[];
  pack(cells: readonly AccessCellView[]): AccessTableCell[];
}

/**
 * Gives a function that makes one packer per table or file. Most equal grants are one object that many tables and files share, so the text for
 * comparison is made once per object. Grants that were read from files are separate objects.
 *
 * @param toHeld makes the part of a grant that is stored and compared
 */
export function createCellPacking(toHeld: (grant: RoleGrantView) => RoleGrantView): () => CellPacker {
  const entries = new WeakMap<RoleGrantView, { held: RoleGrantView; text: string }>();
  function hold(grant: RoleGrantView) {
    let entry = entries.get(grant);
    if (entry === undefined) {
      const held = toHeld(grant);
      entry = { held, text: JSON.stringify(held) };
      entries.set(grant, entry);
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
    // Fields are set one by one, because V8 takes several times as long for spread objects and there are many cells.
    const packCell = (view: AccessCellView): AccessTableCell => {
      const { environment, state, identity, reason, sameAs, saysNone, noEffect } = view;
      const cell: AccessTableCell = { environment, state, grants: view.grants.map(toPosition) };
      if (identity !== undefined) cell.identity = identity;
      if (reason !== undefined) cell.reason = reason;
      if (sameAs !== undefined) cell.sameAs = sameAs;
      if (saysNone !== undefined) cell.saysNone = saysNone;
      if (noEffect !== undefined) cell.noEffect = noEffect;
      return cell;
    };
    return { grants, pack: (cells) => cells.map(packCell) };
  };
}
