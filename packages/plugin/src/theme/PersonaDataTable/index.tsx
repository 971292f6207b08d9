import PersonaAccent from '@theme/PersonaAccent';
import type { Cell, Props, Row } from '@theme/PersonaDataTable';
import { joinPlain } from '@theme/PersonaWords';
import clsx from 'clsx';
import { type CSSProperties, type ReactNode, useId, useMemo } from 'react';
import { copyCells } from './copyCells';
import styles from './styles.module.css';
import { useOverflow } from './useOverflow';
import { usePermalink } from './usePermalink';

/*
 * Every element has an explicit role, because Safari drops the table's roles when CSS stacks the rows. The roles are spread, because the linter
 * rightly reports them as redundant for all other browsers. A `key` stands before the spread: after it, compilers fall back to `createElement`,
 * which treats the children of a section as a list without keys.
 */
const TABLE = { role: 'table' };
const GROUP = { role: 'rowgroup' };
const ROW = { role: 'row' };
const COLUMN_HEADER = { role: 'columnheader', scope: 'col' };
const ROW_HEADER = { role: 'rowheader', scope: 'row' };
const CELL = { role: 'cell' };

const isEmpty = ({ content }: Cell): boolean =>
  content === undefined || content === null || content === false || content === '';

/**
 * A plain text has the direction of its own first word. Elements are in the order of the page, because they mix names from the data with words of the page.
 */
const directionOf = ({ content }: Cell): 'auto' | undefined =>
  typeof content === 'string' ? 'auto' : undefined;

function TableRow({
  row,
  columns,
  headerColumn,
  numeric,
}: {
  readonly row: Row;
  readonly columns: readonly string[];
  readonly headerColumn: number;
  readonly numeric: readonly number[];
}): ReactNode {
  let next = 0;
  return (
    <tr {...ROW} id={row.id}>
      {row.cells.map((cell, at) => {
        const index = next;
        const column = columns[index];
        const spanned = columns.slice(
          index,
          at === row.cells.length - 1 ? undefined : index + (cell.span ?? 1),
        );
        next += spanned.length;
        return index === headerColumn ? (
          <th key={column} {...ROW_HEADER} id={cell.id} dir={directionOf(cell)}>
            {cell.content}
          </th>
        ) : (
          <td
            key={column}
            {...CELL}
            id={cell.id}
            colSpan={spanned.length > 1 ? spanned.length : undefined}
            className={clsx(
              styles.cell,
              isEmpty(cell) && styles.empty,
              numeric.includes(index) && styles.numeric,
            )}
            data-label={spanned.length > 1 ? joinPlain(spanned) : column}
          >
            {/* One element, so that each cell of a stacked row is a label and a value. */}
            <div dir={directionOf(cell)}>{isEmpty(cell) ? '–' : cell.content}</div>
          </td>
        );
      })}
    </tr>
  );
}

/** Rows from the server, which other code changes in the browser. React writes them once. */
function HtmlBody({ html }: { readonly html: string }): ReactNode {
  // React 19 writes the rows again for every new object, even if its text is the same.
  const content = useMemo(() => ({ __html: html }), [html]);
  // The browser may have fewer rows than the server. React then keeps the rows in the page.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the caller escaped all values in the text
  return <tbody {...GROUP} dangerouslySetInnerHTML={content} suppressHydrationWarning />;
}

/** The titles of the columns as CSS text. They label the values of stacked rows that are HTML text. */
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
  numeric = [],
  wide = false,
  className,
  table,
}: Props): ReactNode {
  const [captionRef, isOver] = useOverflow<HTMLTableCaptionElement>(wide);
  const id = useId();
  // The name of the region, where the caption is no text.
  const captionId = (wide || isOver) && typeof caption !== 'string' ? id : undefined;
  const isHtml = groups.some((group) => 'html' in group);
  const { permalink, handlers } = usePermalink(
    groups.some((group) => 'rows' in group && group.rows.some(({ id }) => id !== undefined)),
  );
  return (
    <PersonaAccent
      className={clsx('persona-block persona-data-table', styles.frame, wide && styles.wide, className)}
      // A region that scrolls must be reachable by keyboard, and have a name.
      {...((wide || isOver) && {
        role: 'region',
        tabIndex: 0,
        'aria-label': typeof caption === 'string' ? caption : undefined,
        'aria-labelledby': captionId,
      })}
    >
      <table
        {...TABLE}
        {...handlers}
        onCopy={copyCells}
        {...table}
        className={clsx(styles.table, isHtml && styles.html)}
        style={isHtml ? toLabels(columns) : undefined}
      >
        <caption ref={captionRef} id={captionId} className={styles.caption}>
          {caption}
        </caption>
        <thead {...GROUP} className={styles.head}>
          <tr {...ROW}>
            {columns.map((column, index) => {
              const { content = column, sort, hidden } = headers?.[index] ?? {};
              return (
                <th
                  key={column}
                  {...COLUMN_HEADER}
                  aria-sort={sort}
                  hidden={hidden}
                  className={clsx(numeric.includes(index) && styles.numeric) || undefined}
                >
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
                <TableRow key={row.key} {...{ row, columns, headerColumn, numeric }} />
              ))}
            </tbody>
          ),
        )}
      </table>
      {permalink}
    </PersonaAccent>
  );
}
