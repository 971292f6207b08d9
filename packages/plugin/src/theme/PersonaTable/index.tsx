import Link from '@docusaurus/Link';
import AccessList from '@theme/AccessList';
import PersonaAccent from '@theme/PersonaAccent';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaCategories from '@theme/PersonaCategories';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaKind from '@theme/PersonaKind';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaProblem from '@theme/PersonaProblem';
import type { Props } from '@theme/PersonaTable';
import type { PersonaColumn, PersonaRow, Link as ViewLink } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** More columns than these do not fit beside a sidebar. */
const FITTING_COLUMNS = 5;
/** Lines of service and words: as wide as two columns of names. */
const WIDTHS: Partial<Record<PersonaColumn, number>> = { access: 2 };

const toLinks = (links: readonly ViewLink[] | undefined): ReactNode =>
  links && links.length > 0 && <PersonaLinks links={links} />;

function Name({ row }: { readonly row: PersonaRow }): ReactNode {
  const { persona, personaKind, accent, monogram, image } = row;
  return (
    <PersonaAccent as="span" accent={accent} className={styles.name}>
      {monogram && (
        <PersonaBadge className={styles.badge} monogram={monogram} personaKind={personaKind} image={image} />
      )}
      <span>
        <PersonaLinks links={[persona]} /> <span className={styles.id}>{persona.id}</span>
      </span>
    </PersonaAccent>
  );
}

/** One function per column: what a cell shows of a row. */
const CELLS: Record<PersonaColumn, (row: PersonaRow) => ReactNode> = {
  persona: (row) => <Name row={row} />,
  team: ({ team }) => team && toLinks([team]),
  interactsWith: ({ interactsWith }) => toLinks(interactsWith),
  processes: ({ processes }) => toLinks(processes),
  architectures: ({ architectures }) => toLinks(architectures),
  scope: ({ scope }) => scope,
  services: ({ services }) => toLinks(services?.map(({ service }) => service)),
  dataAccess: ({ dataAccess }) => dataAccess,
  skills: ({ skills }) => toLinks(skills),
  learn: ({ learn }) =>
    learn &&
    learn.length > 0 && (
      <ul className={styles.list}>
        {learn.map(({ title, url }) => (
          <li key={url}>
            <Link to={url}>{title}</Link>
          </li>
        ))}
      </ul>
    ),
  id: ({ persona }) => persona.id,
  kind: ({ personaKind }) => <PersonaKind kind={personaKind} />,
  category: ({ categories }) =>
    categories && categories.length > 0 && <PersonaCategories categories={categories} />,
  group: ({ group }) => group && toLinks([group]),
  summary: ({ summary }) => summary,
  duties: ({ duties }) => toLinks(duties),
  sponsor: ({ sponsor }) => sponsor && toLinks([sponsor]),
  aliases: ({ aliases }) => aliases?.join(', '),
  access: ({ services }) =>
    services &&
    services.length > 0 && (
      <div className={styles.access}>
        <AccessList items={services.map(({ service, phrases }) => ({ link: service, phrases }))} />
      </div>
    ),
};

/** Personas as rows, the asked-for fields as columns. */
export default function PersonaTable({ view, label }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { caption, columns, groups, empty } = view;
  if (groups.length === 0) {
    return <PersonaEmpty>{empty}</PersonaEmpty>;
  }
  return (
    <PersonaDataTable
      className="persona-table"
      caption={label ?? caption}
      columns={columns.map(({ title }) => title)}
      headerColumn={Math.max(
        0,
        columns.findIndex(({ field }) => field === 'persona'),
      )}
      wide={columns.reduce((sum, { field }) => sum + (WIDTHS[field] ?? 1), 0) > FITTING_COLUMNS}
      groups={groups.map(({ title, href, rows }) => ({
        title: title !== undefined && href !== undefined ? <Link to={href}>{title}</Link> : title,
        rows: rows.map((row) => ({
          key: row.persona.id,
          cells: columns.map(({ field }) => ({ content: CELLS[field](row) })),
        })),
      }))}
    />
  );
}
