import { translate } from '@docusaurus/Translate';
import AccessCounts from '@theme/AccessCounts';
import AccessPhrases from '@theme/AccessPhrases';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import type { Props } from '@theme/PersonaServicesPage';
import type { ReactNode } from 'react';

/** All services: how many personas may do something, how many may not, where nothing is said; and below it who, in words. */
export default function PersonaServicesPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, environments, services } = view;
  const isSilent = environments.length === 0;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      className="persona-page--services"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })}
          title={title}
          lead={description}
        />
      }
      sections={[
        {
          id: 'services',
          title: isSilent
            ? translate({ id: 'theme.personas.services.all', message: 'All services' })
            : translate({ id: 'theme.personas.services.heading', message: 'By environment' }),
          children: (
            <PersonaDataTable
              caption={
                isSilent
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
          ),
        },
        ...(services.every(({ personas = [] }) => personas.length === 0)
          ? []
          : [
              {
                id: 'personas',
                title: translate({ id: 'theme.personas.services.who', message: 'By persona' }),
                children: (
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
                ),
              },
            ]),
      ]}
    />
  );
}
