import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import PersonaDataTable from '@theme/PersonaDataTable';
import {
  escapeHtml,
  type ToUrl,
  toBadge,
  toLearnLinks,
  toLink,
  toLinks,
  useSiteLinks,
  useUrls,
} from '@theme/PersonaHtml';
import type { Props } from '@theme/PersonaIndexPage';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import PersonaSearch from '@theme/PersonaSearch';
import clsx from 'clsx';
import type { IndexField, IndexPageView, IndexRow } from 'persona-registry';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
// The rows are HTML text with the class names of these components.
import '@theme/AccessTag';
import '@theme/PersonaBadge';
import styles from './styles.module.css';
import { useHiddenTarget } from './useHiddenTarget';

type Urls = ReturnType<typeof useUrls>;
type ToCell = (row: IndexRow, toUrl: ToUrl, toSource: Urls['toSource']) => string;

type Count = 'teams' | 'stages' | 'components' | 'personas' | 'people' | 'services';

const COUNTS: ReadonlySet<string> = new Set<Count>([
  'teams',
  'stages',
  'components',
  'personas',
  'people',
  'services',
]);

const isCount = (field: IndexField): field is Count => COUNTS.has(field);

/** A number, which leads to the section that lists what it counts. */
function toCount(field: Count, row: IndexRow, section: string | undefined, toUrl: ToUrl): string {
  const count = row[field];
  const { href } = row.entity;
  if (count === undefined) return '';
  return href === undefined || section === undefined
    ? String(count)
    : toLink({ name: String(count), href: `${href}#${section}` }, toUrl);
}

/** Rows that are shown before a reader searches or asks for all. A browser lays out no more at once. */
const WINDOW = 100;

function toName({ entity, description }: IndexRow, toUrl: ToUrl): string {
  const text =
    description === undefined
      ? ''
      : `<p class="${styles.description}" dir="auto">${escapeHtml(description)}</p>`;
  return toLink(entity, toUrl) + text;
}

/** The content of each cell. A row without the value has an empty cell. */
const CELLS: Record<Exclude<IndexField, Count>, ToCell> = {
  entity: (row, toUrl, toSource) =>
    row.monogram === undefined
      ? toName(row, toUrl)
      : `<div class="${styles.person}">${toBadge({ ...row, personaKind: 'person' }, toSource)}<div>${toName(row, toUrl)}</div></div>`,
  group: ({ group }, toUrl) => toLinks(group && [group], toUrl),
  memberOf: ({ memberOf }, toUrl) => toLinks(memberOf, toUrl),
  contacts: ({ contacts = [] }, toUrl) =>
    contacts.map(({ label, url }) => toLink({ name: label, href: url }, toUrl)).join('<br>'),
  holds: ({ holds }, toUrl) => toLinks(holds, toUrl),
  learn: ({ learn, learnMore: more }, toUrl) =>
    toLearnLinks(learn, toUrl) +
    (more === undefined
      ? ''
      : `<br><small>${escapeHtml(
          translate({ id: 'theme.personas.more', message: '{count} more' }, { count: more }),
        )}</small>`),
  gaps: ({ gaps = [] }, toUrl) =>
    gaps
      .map(
        ({ text, href }) =>
          `<span class="access-tag access-tag--undocumented ${styles.gap}">${toLink({ name: text, ...(href !== undefined && { href }) }, toUrl)}</span>`,
      )
      .join('<br>'),
};

const toRowHtml = (
  row: IndexRow,
  { columns }: Pick<IndexPageView, 'columns'>,
  { toUrl, toSource }: Urls,
): string =>
  `<tr role="row"${row.anchor === undefined ? '' : ` id="${escapeHtml(row.anchor)}"`}>${columns
    .map(({ field, section }, index) => {
      if (isCount(field))
        return `<td role="cell" class="${styles.number}">${toCount(field, row, section, toUrl)}</td>`;
      const content = CELLS[field](row, toUrl, toSource);
      return index === 0
        ? `<th role="rowheader" scope="row">${content}</th>`
        : `<td role="cell">${content}</td>`;
    })
    .join('')}</tr>`;

/** All entities of a kind as a table. There may be thousands, so React leaves the rows as the server sent them. */
export default function PersonaIndexPage({ view }: Props): ReactNode {
  const { kind, title, description, breadcrumbs, caption, columns, rows } = view;
  const urls = useUrls();
  const linkHandlers = useSiteLinks();
  const [isWindowed, setWindowed] = useState(rows.length > WINDOW);
  const terms = useMemo(() => rows.map((row) => row.terms ?? ''), [rows]);
  const showAll = useCallback(() => setWindowed(false), []);
  useHiddenTarget(isWindowed, showAll);
  const brokenLinks = useBrokenLinks();
  for (const { anchor } of rows) if (anchor !== undefined) brokenLinks.collectAnchor(anchor);
  const groups = useMemo(
    () => [{ html: rows.map((row) => toRowHtml(row, { columns }, urls)).join('') }],
    [rows, columns, urls],
  );
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className={`persona-page--${kind.replace(/-page$/, '')}`}
      header={
        <>
          <PersonaPageHeader title={title} lead={description} />
          {/* The table is the whole page. A heading of its own would repeat the title. */}
          <div className={styles.table}>
            <PersonaSearch
              label={title}
              count={rows.length}
              selector="tbody > tr"
              terms={terms}
              onStart={showAll}
            />
            <PersonaDataTable
              className={clsx(isWindowed && styles.windowed)}
              caption={caption}
              columns={columns.map((column) => column.title)}
              headers={columns.map((column) => ({
                content: isCount(column.field) ? (
                  <span className={styles.number}>{column.title}</span>
                ) : (
                  column.title
                ),
              }))}
              groups={groups}
              table={linkHandlers}
            />
            {isWindowed && (
              <button
                type="button"
                className={clsx('button button--secondary', styles.all)}
                onClick={showAll}
              >
                {translate(
                  { id: 'theme.personas.index.all', message: 'Show all {count}' },
                  { count: rows.length },
                )}
              </button>
            )}
          </div>
        </>
      }
      sections={[]}
    />
  );
}
