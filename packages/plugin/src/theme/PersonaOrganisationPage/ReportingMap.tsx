import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPicture from '@theme/PersonaPicture';
import type { ReportingMapView } from 'persona-registry';
import { partOf } from 'persona-registry/fields';
import type { ReactNode } from 'react';

/** People, and whom they report to, as a picture and a table. */
export function ReportingMap({ view }: { readonly view: ReportingMapView }): ReactNode {
  const { people } = view.picture;
  const above = partOf(people);
  const hasTitles = people.some(({ title }) => title !== undefined);
  return (
    <PersonaPicture view={view} className="reporting-map">
      {people.length > 0 && (
        <PersonaDataTable
          caption={view.caption}
          columns={[
            translate({ id: 'theme.personas.person.person', message: 'Person' }),
            ...(hasTitles ? [translate({ id: 'theme.personas.person.jobTitle', message: 'Job title' })] : []),
            translate({ id: 'theme.personas.person.reportsTo', message: 'Reports to' }),
          ]}
          groups={[
            {
              rows: people.map(({ person, title }, at) => {
                const manager = above[at]?.person;
                return {
                  key: person.id,
                  cells: [
                    { content: <PersonaLinks links={[person]} /> },
                    ...(hasTitles ? [{ content: title }] : []),
                    { content: manager && <PersonaLinks links={[manager]} /> },
                  ],
                };
              }),
            },
          ]}
        />
      )}
    </PersonaPicture>
  );
}
