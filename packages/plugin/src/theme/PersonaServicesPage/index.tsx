import { translate } from '@docusaurus/Translate';
import AccessAsOf from '@theme/AccessAsOf';
import AccessCounts from '@theme/AccessCounts';
import AccessPhrases from '@theme/AccessPhrases';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import type { Props } from '@theme/PersonaServicesPage';
import type { ServicesPageView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A row per service: the numbers of personas with access, without access, and without documented access. */
function Counts({ view }: Props): ReactNode {
  const { environments, services } = view;
  return (
    <PersonaDataTable
      caption={
        environments.length === 0
          ? translate({
              id: 'theme.personas.services.silentCaption',
              message: 'Services, and what governs access to them',
            })
          : translate({
              id: 'theme.personas.services.caption',
              message: 'Number of personas with access, by service and environment',
            })
      }
      columns={[
        translate({ id: 'theme.personas.access.service', message: 'Service' }),
        translate({ id: 'theme.personas.service.systems', message: 'Access system' }),
        ...environments.map(({ name }) => name),
      ]}
      groups={[
        {
          rows: services.map(({ service, systems, environments: counts }) => ({
            key: service.id,
            cells: [
              { content: <PersonaLinks links={[service]} /> },
              { content: systems.join(', ') },
              ...counts.map((count) => ({ content: <AccessCounts counts={count} /> })),
            ],
          })),
        },
      ]}
    />
  );
}

/** A group of rows per service, with a row per persona: access in words. */
function Personas({ view }: Props): ReactNode {
  const { environments, services } = view;
  return (
    <PersonaDataTable
      caption={translate({
        id: 'theme.personas.services.whoCaption',
        message: 'What each persona may do, by service and environment',
      })}
      columns={[
        translate({ id: 'theme.personas.access.persona', message: 'Persona' }),
        ...environments.map(({ name }) => name),
      ]}
      groups={services
        .filter(({ personas = [] }) => personas.length > 0)
        .map(({ service, personas = [] }) => ({
          title: service.name,
          rows: personas.map(({ persona, cells }) => ({
            key: persona.id,
            cells: [
              { content: <PersonaLinks links={[persona]} /> },
              ...cells.map((phrases) => ({ content: <AccessPhrases phrases={phrases} /> })),
            ],
          })),
        }))}
    />
  );
}

function toSections(view: ServicesPageView): Section[] {
  return [
    {
      id: 'services',
      title:
        view.environments.length === 0
          ? translate({ id: 'theme.personas.services.all', message: 'All services' })
          : translate({ id: 'theme.personas.services.heading', message: 'By environment' }),
      children: (
        <>
          <Counts view={view} />
          {view.isSummary && (
            <p>
              {translate({
                id: 'theme.personas.services.summary',
                message: 'Who they are is on the page of each service: there are too many to list here.',
              })}
            </p>
          )}
        </>
      ),
    },
    {
      id: 'personas',
      title: translate({ id: 'theme.personas.services.who', message: 'By persona' }),
      children: view.services.some(({ personas = [] }) => personas.length > 0) && <Personas view={view} />,
    },
  ];
}

/** All services in numbers. The access in words follows, as long as the list stays readable. */
export default function PersonaServicesPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, asOf, downloads = [] } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--services"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })}
          title={title}
          lead={description}
        >
          {asOf && <AccessAsOf date={asOf} />}
          {downloads.length > 0 && (
            <p className={styles.files}>
              {translate({ id: 'theme.personas.service.downloads', message: 'As a file' })}:{' '}
              <PersonaLinks
                links={downloads.map((file) => ({
                  id: file.title,
                  name: file.title,
                  href: `pathname://${file.href}`,
                }))}
              />
            </p>
          )}
        </PersonaPageHeader>
      }
      sections={toSections(view)}
    />
  );
}
