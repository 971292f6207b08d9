import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaOrganisationPage';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import TeamMap from '@theme/TeamMap';
import type { ReactNode } from 'react';
import { ReportingMap } from './ReportingMap';

/** The organisation chart: groups, teams and their leads, and people by whom they report to. */
export default function PersonaOrganisationPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, map, reporting } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--organisation"
      header={<PersonaPageHeader title={title} lead={description} />}
      sections={[
        {
          id: 'teams',
          title: translate({ id: 'theme.personas.organisation.teams', message: 'Groups and teams' }),
          children: map && <TeamMap view={map} open />,
        },
        {
          id: 'reporting',
          title: translate({ id: 'theme.personas.organisation.reporting', message: 'Who reports to whom' }),
          children: reporting && <ReportingMap view={reporting} />,
        },
      ]}
    />
  );
}
