import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { Props } from '@theme/AccessHistory';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaSearch from '@theme/PersonaSearch';
import type { HistoryRowView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function When({ row }: { readonly row: HistoryRowView }): ReactNode {
  const { date, commit, href, author, signature, subject } = row;
  return (
    <>
      <PersonaDate date={date} />
      <div className={styles.side}>
        {href ? (
          <Link to={href}>
            <code>{commit}</code>
          </Link>
        ) : (
          <code>{commit}</code>
        )}
      </div>
      {author && (
        <div className={styles.side} dir="auto">
          {author}
        </div>
      )}
      {signature && <div className={styles.side}>{signature}</div>}
      {subject && (
        <div className={styles.side} dir="auto">
          {subject}
        </div>
      )}
    </>
  );
}

function Names({
  links,
  more,
}: {
  readonly links: HistoryRowView['personas'];
  readonly more: string | undefined;
}): ReactNode {
  return (
    links.length > 0 && (
      <>
        <PersonaLinks links={links} />
        {more && <span className={styles.side}> {more}</span>}
      </>
    )
  );
}

/** What gives more access has a mark and a word, so that colour is not the only sign. */
function What({ row: { lines, more } }: { readonly row: HistoryRowView }): ReactNode {
  return (
    <ul className="persona-list">
      {lines.map(({ kind, text, escalation }) => (
        <li key={text} className={kind === 'lost' ? styles.lost : undefined}>
          <span dir="auto">{text}</span>
          {escalation && <strong className={styles.escalation}>{escalation}</strong>}
        </li>
      ))}
      {more && <li className={styles.side}>{more}</li>}
    </ul>
  );
}

/** The feeds, for programs that look for them in the head of a page. */
function Feeds({ feeds }: Pick<Props, 'feeds'>): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <Head>
      {feeds.map(({ type, title, href }) => (
        <link key={type} rel="alternate" type={type} title={title} href={withBaseUrl(href)} />
      ))}
    </Head>
  );
}

const ROWS = 'tbody > tr:has(> [scope="row"])';

export default function AccessHistory({ caption, columns, groups, feeds, page }: Props): ReactNode {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className={styles.history}>
      <Feeds feeds={feeds} />
      <PersonaSearch label={caption} count={count} isTable selector={ROWS} />
      <PersonaDataTable
        className="access-history"
        caption={caption}
        columns={columns}
        groups={groups.map(({ title, rows }, group) => ({
          title,
          rows: rows.map((row, index) => ({
            key: `${group} ${index}`,
            ...(row.anchor !== undefined && { id: row.anchor }),
            cells: [
              { content: <When row={row} /> },
              ...(columns.length === 4 || row.personas.length > 0
                ? [{ content: <Names links={row.personas} more={row.morePersonas} /> }]
                : []),
              ...(columns.length === 4 || row.personas.length === 0
                ? [{ content: <Names links={row.services} more={row.moreServices} /> }]
                : []),
              { content: <What row={row} /> },
            ],
          })),
        }))}
      />
      {page?.href && (
        <p>
          <Link to={page.href}>{page.name}</Link>
        </p>
      )}
    </div>
  );
}
