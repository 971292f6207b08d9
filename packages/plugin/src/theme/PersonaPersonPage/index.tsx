import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import PersonaCard from '@theme/PersonaCard';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import type { Props } from '@theme/PersonaPersonPage';
import type { ReactNode } from 'react';

/** A person and the personas that the person holds, each with its context. */
export default function PersonaPersonPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, person, url, personas } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--person"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.person.person', message: 'Person' })}
          title={person.name}
          meta={url && <Link to={url}>{url}</Link>}
        />
      }
      sections={[
        {
          id: 'personas',
          title: translate({ id: 'theme.personas.person.personas', message: 'Personas' }),
          children: personas.map(({ card, context }) => (
            <PersonaCard key={card.persona.id} view={card}>
              {context && <p dir="auto">{context}</p>}
            </PersonaCard>
          )),
        },
      ]}
    />
  );
}
