import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import {
  escapeHtml,
  type ToUrl,
  toLearnLinks,
  toLink,
  toLinks,
  useSiteLinks,
  useUrls,
} from '@theme/PersonaHtml';
import type { Props } from '@theme/PersonaIndexPage';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import type { IndexField, IndexPageView, IndexRow } from 'persona-registry';
import { type ReactNode, useMemo } from 'react';
// The rows are HTML text with the class names of these components.
import '@theme/AccessTag';
import styles from './styles.module.css';

type ToCell = (row: IndexRow, toUrl: ToUrl) => string;

const toCount = (count: number | undefined): string => (count === undefined ? '' : String(count));

/** The content of each cell. A row without the value has an empty cell. */
const CELLS: Record<IndexField, ToCell> = {
  entity: ({ entity, description }, toUrl) =>
    toLink(entity, toUrl) +
    (description === undefined
      ? ''
      : `<p class="${styles.description}" dir="auto">${escapeHtml(description)}</p>`),
  group: ({ group }, toUrl) => toLinks(group && [group], toUrl),
  stages: ({ stages }) => toCount(stages),
  components: ({ components }) => toCount(components),
  personas: ({ personas }) => toCount(personas),
  people: ({ people }) => toCount(people),
  services: ({ services }) => toCount(services),
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

const toRowHtml = (row: IndexRow, columns: IndexPageView['columns'], toUrl: ToUrl): string =>
  `<tr role="row">${columns
    .map(({ field }, index) => {
      const content = CELLS[field](row, toUrl);
      return index === 0
        ? `<th role="rowheader" scope="row">${content}</th>`
        : `<td role="cell">${content}</td>`;
    })
    .join('')}</tr>`;

/** All entities of a kind as a table. There may be thousands, so React leaves the rows as the server sent them. */
export default function PersonaIndexPage({ view }: Props): ReactNode {
  const { kind, title, description, breadcrumbs, caption, columns, rows } = view;
  const { toUrl } = useUrls();
  const linkHandlers = useSiteLinks();
  const groups = useMemo(
    () => [{ html: rows.map((row) => toRowHtml(row, columns, toUrl)).join('') }],
    [rows, columns, toUrl],
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
            <PersonaDataTable
              caption={caption}
              columns={columns.map((column) => column.title)}
              groups={groups}
              table={linkHandlers}
            />
          </div>
        </>
      }
      sections={[]}
    />
  );
}
