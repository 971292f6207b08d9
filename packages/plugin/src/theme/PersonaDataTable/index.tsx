import PersonaAccent from '@theme/PersonaAccent';
import type { Cell, Props, Row } from '@theme/PersonaDataTable';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/*
 * Every element says its role in so many words, because Safari forgets that a table is one once CSS stacks its rows. (Spread, since
 * the linter rightly finds them redundant in any browser that does not.)
 */
const TABLE = { role: 'table' };
const GROUP = { role: 'rowgroup' };
const ROW = { role: 'row' };
const COLUMN_HEADER = { role: 'columnheader', scope: 'col' };
const ROW_HEADER = { role: 'rowheader', scope: 'row' };
const CELL = { role: 'cell' };

const isEmpty = ({ content }: Cell): boolean =>
  content === undefined || content === null || content === false || content === '';

function TableRow({
  row,
  columns,
  headerColumn,
}: {
  readonly row: Row;
  readonly columns: readonly string[];
  readonly headerColumn: number;
}): ReactNode {
  return (
    <tr {...ROW} id={row.id} className={styles.row}>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        return index === headerColumn ? (
          <th {...ROW_HEADER} key={column} id={cell.id} className={styles.rowHeader} dir="auto">
            {cell.content}
          </th>
        ) : (
          <td
            {...CELL}
            key={column}
            id={cell.id}
            className={clsx(styles.cell, isEmpty(cell) && styles.empty)}
            data-label={column}
          >
            {/* One element, so that a stacked row is a label and a value. */}
            <div dir="auto">{isEmpty(cell) ? '–' : cell.content}</div>
          </td>
        );
      })}
    </tr>
  );
}

export default function PersonaDataTable({
  caption,
  columns,
  groups,
  headerColumn = 0,
  wide,
  className,
}: Props): ReactNode {
  const label = typeof caption === 'string' ? caption : undefined;
  return (
    <PersonaAccent
      className={clsx('persona-data-table', styles.frame, wide && styles.wide, className)}
      // What scrolls must be reachable by keyboard.
      {...(wide && { role: 'region', tabIndex: 0, 'aria-label': label })}
    >
      <table {...TABLE} className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead {...GROUP} className={styles.head}>
          <tr {...ROW}>
            {columns.map((column) => (
              <th {...COLUMN_HEADER} key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody {...GROUP} key={rows[0]?.key}>
            {title && (
              <tr {...ROW} className={styles.group}>
                <th {...ROW_HEADER} scope="rowgroup" colSpan={columns.length}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <TableRow key={row.key} row={row} columns={columns} headerColumn={headerColumn} />
            ))}
          </tbody>
        ))}
      </table>
    </PersonaAccent>
  );
}
