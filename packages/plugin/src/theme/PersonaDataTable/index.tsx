import PersonaAccent from '@theme/PersonaAccent';
import type { Cell, Props, Row } from '@theme/PersonaDataTable';
import clsx from 'clsx';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import styles from './styles.module.css';

/*
 * Every element says its role in so many words, because Safari forgets that a table is one once CSS stacks its rows. (Spread, since
 * the linter rightly finds them redundant in any browser that does not. Keys come before what is spread: behind it, compilers fall back to
 * `createElement`, which takes the children of a section for a list without keys.)
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
    <tr {...ROW} id={row.id}>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        return index === headerColumn ? (
          <th key={column} {...ROW_HEADER} id={cell.id} dir="auto">
            {cell.content}
          </th>
        ) : (
          <td
            key={column}
            {...CELL}
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

/** Rows that are the server's, and of others who change them in the browser: React writes them once. */
function HtmlBody({ html }: { readonly html: string }): ReactNode {
  // React 19 writes whenever the object is another one, whatever it says.
  const content = useMemo(() => ({ __html: html }), [html]);
  // The browser may know less of the rows than the server, and keeps what is there.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what made the text escaped its values
  return <tbody {...GROUP} dangerouslySetInnerHTML={content} suppressHydrationWarning />;
}

/** What a column is called, as CSS text: it labels the values of rows that are HTML text and stacked. */
const toLabels = (columns: readonly string[]): CSSProperties =>
  Object.fromEntries(
    columns.map((column, index) => [
      `--persona-column-${index + 1}`,
      `"${column.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`,
    ]),
  );

export default function PersonaDataTable({
  caption,
  columns,
  headers,
  groups,
  headerColumn = 0,
  wide,
  className,
  table,
}: Props): ReactNode {
  const label = typeof caption === 'string' ? caption : undefined;
  const isHtml = groups.some((group) => 'html' in group);
  return (
    <PersonaAccent
      className={clsx('persona-data-table', styles.frame, wide && styles.wide, className)}
      // What scrolls must be reachable by keyboard.
      {...(wide && { role: 'region', tabIndex: 0, 'aria-label': label })}
    >
      <table
        {...TABLE}
        {...table}
        className={clsx(styles.table, isHtml && styles.html)}
        style={isHtml ? toLabels(columns) : undefined}
      >
        <caption className={styles.caption}>{caption}</caption>
        <thead {...GROUP} className={styles.head}>
          <tr {...ROW}>
            {columns.map((column, index) => {
              const { content = column, sort, hidden } = headers?.[index] ?? {};
              return (
                <th key={column} {...COLUMN_HEADER} aria-sort={sort} hidden={hidden}>
                  {content}
                </th>
              );
            })}
          </tr>
        </thead>
        {groups.map((group, index) =>
          'html' in group ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: HTML text has no other name
            <HtmlBody key={index} html={group.html} />
          ) : (
            <tbody key={group.rows[0]?.key} {...GROUP}>
              {group.title && (
                <tr {...ROW}>
                  <th {...ROW_HEADER} scope="rowgroup" colSpan={columns.length}>
                    {group.title}
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <TableRow key={row.key} row={row} columns={columns} headerColumn={headerColumn} />
              ))}
            </tbody>
          ),
        )}
      </table>
    </PersonaAccent>
  );
}
