import { translate } from '@docusaurus/Translate';
import AccessDrift from '@theme/AccessDrift';
import PersonaDataTable from '@theme/PersonaDataTable';
import type { Props } from '@theme/PersonaDriftPage';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import type { DriftRow } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const toCells = ({ persona, principal, services, place, role, details }: DriftRow, columns: number) =>
  [
    persona ? <PersonaLinks key="who" links={[persona]} /> : principal,
    services.length > 0 && <PersonaLinks key="services" links={services} />,
    place,
    role,
    details,
  ]
    .slice(0, columns)
    .map((content) => ({ content }));

/** All differences between the access in the data and the assignments that exist, by what they are. */
export default function PersonaDriftPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, summary, sources, lists } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--drift"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })}
          title={title}
          lead={description}
        >
          <AccessDrift view={summary} />
          <ul className={`persona-list ${styles.sources}`}>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </PersonaPageHeader>
      }
      sections={lists.map(({ status, title: name, meaning, columns, rows, more }) => ({
        id: status,
        title: name,
        children: (
          <>
            <PersonaDataTable
              className={`access-differences ${styles.differences}`}
              caption={meaning}
              columns={columns}
              groups={[
                {
                  rows: rows.map((row, index) => ({ key: `${index}`, cells: toCells(row, columns.length) })),
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
