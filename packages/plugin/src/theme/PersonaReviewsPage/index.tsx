import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import type { Props } from '@theme/PersonaReviewsPage';
import type { ReviewsPageView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Row = ReviewsPageView['lists'][number]['rows'][number];

const toCells = ({ service, began, text, decided, decisions, by, problems, file }: Row) =>
  [
    <PersonaLinks key="service" links={[service]} />,
    began,
    text,
    <ul key="decisions" className="persona-list">
      <li>{decided}</li>
      {decisions !== '' && <li>{decisions}</li>}
    </ul>,
    by.length > 0 && (
      <ul key="by" className="persona-list">
        {by.map(({ text: name, href }) => (
          <li key={name}>{href === undefined ? name : <Link to={href}>{name}</Link>}</li>
        ))}
      </ul>
    ),
    <ul key="problems" className="persona-list">
      {problems !== undefined && <li>{problems}</li>}
      {file !== undefined && (
        <li>
          <code>{file}</code>
        </li>
      )}
    </ul>,
  ].map((content) => ({ content }));

/** All access reviews, by state, the most urgent first. */
export default function PersonaReviewsPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, columns, lists } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--reviews"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })}
          title={title}
          lead={description}
        />
      }
      sections={lists.map(({ state, title: name, meaning, rows, more }) => ({
        id: state,
        title: name,
        children: (
          <>
            <PersonaDataTable
              className={`access-reviews-table ${styles.reviews}`}
              caption={meaning}
              columns={columns}
              groups={[
                {
                  rows: rows.map((row, index) => ({
                    key: `${index}`,
                    cells: toCells(row).slice(0, columns.length),
                  })),
                },
              ]}
            />
            {more !== undefined && <p>{more}</p>}
          </>
        ),
      }))}
    />
  );
}
