import { translate } from '@docusaurus/Translate';
import PersonaContacts from '@theme/PersonaContacts';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaPeople';
import PersonaPerson from '@theme/PersonaPerson';
import PersonaProblem from '@theme/PersonaProblem';
import type { ReactNode } from 'react';

/** People with their personas, and how to reach them. */
export default function PersonaPeople({ view, label }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { caption, people, empty } = view;
  if (people.length === 0) {
    return <PersonaEmpty>{empty}</PersonaEmpty>;
  }
  const hasContacts = people.some(({ contacts }) => contacts);
  return (
    <PersonaDataTable
      caption={label ?? caption}
      columns={[
        translate({ id: 'theme.personas.team.name', message: 'Name' }),
        translate({ id: 'theme.personas.team.personas', message: 'Personas' }),
        ...(hasContacts ? [translate({ id: 'theme.personas.service.contact', message: 'Contact' })] : []),
      ]}
      groups={[
        {
          rows: people.map(({ person, monogram, image, title, personas, contacts }) => ({
            key: person.id,
            cells: [
              { content: <PersonaPerson link={person} monogram={monogram} image={image} note={title} /> },
              { content: personas.length > 0 && <PersonaLinks links={personas} /> },
              ...(hasContacts
                ? [{ content: contacts && <PersonaContacts contacts={contacts} small /> }]
                : []),
            ],
          })),
        },
      ]}
    />
  );
}
