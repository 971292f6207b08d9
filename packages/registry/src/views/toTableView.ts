import { createCellPacking } from '../access/createCellPacking.js';
import type { AccessRowView, AccessTableRow, AccessTableView } from '../model/view.js';

/** A table of rows that say everything. */
export interface WholeAccessTable extends Omit<AccessTableView, 'grants' | 'groups'> {
  groups: { title?: string; rows: readonly AccessRowView[] }[];
}

const createTablePacker = createCellPacking((grant) => grant);

/** The table as a page carries it: grants that say the same stand in it once, and a row says of persona and service what heads it. */
export function toTableView({ groups, ...table }: WholeAccessTable): AccessTableView {
  const { grants, pack } = createTablePacker();
  const toRow = ({ who, service, anchor, cells }: AccessRowView): AccessTableRow =>
    table.rowHeader === 'persona'
      ? { who, anchor, cells: pack(cells) }
      : { service, anchor, cells: pack(cells) };
  const packed = groups.map((group) => ({ ...group, rows: group.rows.map(toRow) }));
  return { ...table, grants, groups: packed };
}
