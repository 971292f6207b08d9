import { isShared } from '../access/isShared.js';
import type { AccessCellView, AccessRowView, EnvironmentView } from '../model/view.js';

/** Whether the service of a row has no environments, and the row one cell. */
export const isSharedRow = ({ cells }: AccessRowView): boolean =>
  isShared({ environments: cells.map(({ environment }) => environment) });

/** The row with the cells of these environments. The one cell of a service without environments stays. */
export function toColumns(row: AccessRowView, environments: readonly EnvironmentView[]): AccessRowView {
  if (row.cells.length === environments.length || isSharedRow(row)) return row;
  return {
    ...row,
    cells: row.cells.flatMap((cell) => {
      const isShown = environments.some(({ id }) => id === cell.environment);
      return isShown ? toColumn(cell, environments) : [];
    }),
  };
}

/** Removes "same as Dev" if the table has no column for Dev, because the reader cannot look there. The cell has its own grants. */
function toColumn(cell: AccessCellView, environments: readonly EnvironmentView[]): AccessCellView {
  const { sameAs, ...own } = cell;
  return sameAs === undefined || environments.some(({ name }) => name === sameAs) ? cell : own;
}
