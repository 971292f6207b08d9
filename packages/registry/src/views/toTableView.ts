import { createCellPacking } from '../access/createCellPacking.js';
import type { AccessRowView, AccessTableRow, AccessTableView } from '../model/view.js';

/** An access table whose rows are complete, before packing. */
export interface WholeAccessTable extends Omit<AccessTableView, 'grants' | 'groups'> {
  groups: { title?: string; rows: readonly AccessRowView[] }[];
}

const createTablePacker = createCellPacking((grant) => grant);

/** Packs a table for page data: equal grants are listed once, and a row has only the persona or the service that is its header. */
export function toTableView({ groups, ...table }: WholeAccessTable): AccessTableView {
  const { grants, pack } = createTablePacker();
  const toRow = ({ who, service, anchor, cells }: AccessRowView): AccessTableRow =>
    table.rowHeader === 'persona'
      ? { who, anchor, cells: pack(cells) }
      : { service, anchor, cells: pack(cells) };
  const packedGroups = groups.map((group) => ({ ...group, rows: group.rows.map(toRow) }));
  return { ...table, grants, groups: packedGroups };
}
