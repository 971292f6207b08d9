import { createGrantIndexer } from '../entityFiles/createGrantIndexer.js';
import type {
  AccessCellView,
  AccessRowView,
  AccessTableCell,
  AccessTableRow,
  AccessTableView,
} from '../model/view.js';

/** A table of rows that say everything. */
export interface WholeAccessTable extends Omit<AccessTableView, 'grants' | 'groups'> {
  groups: { title?: string; rows: readonly AccessRowView[] }[];
}

const indexGrants = createGrantIndexer((grant) => grant);

/** The table as a page carries it: grants that say the same stand in it once, and a row says of persona and service what heads it. */
export function toTableView({ groups, ...table }: WholeAccessTable): AccessTableView {
  const { grants, toPosition } = indexGrants();
  // Field by field, like all that is made of each cell: V8 takes several times as long for spread objects.
  const toCell = ({
    environment,
    state,
    grants,
    identity,
    reason,
    sameAs,
  }: AccessCellView): AccessTableCell => {
    const cell: AccessTableCell = { environment, state, grants: grants.map(toPosition) };
    if (identity !== undefined) cell.identity = identity;
    if (reason !== undefined) cell.reason = reason;
    if (sameAs !== undefined) cell.sameAs = sameAs;
    return cell;
  };
  const toRow = ({ who, service, anchor, cells }: AccessRowView): AccessTableRow =>
    table.rowHeader === 'persona'
      ? { who, anchor, cells: cells.map(toCell) }
      : { service, anchor, cells: cells.map(toCell) };
  const stored = groups.map((group) => ({ ...group, rows: group.rows.map(toRow) }));
  return { ...table, grants, groups: stored };
}
