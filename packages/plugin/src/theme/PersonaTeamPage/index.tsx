import { translate } from '@docusaurus/Translate';
import PersonaCards from '@theme/PersonaCards';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import type { Props } from '@theme/PersonaTeamPage';
import type { ReactNode } from 'react';

/** A team: its personas, and the personas that work with it. */
export default function PersonaTeamPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, team, group, teamDescription, cards, interactsWithUs } = view;
  const sections: Section[] = [
    {
      id: 'personas',
      title: translate({ id: 'theme.personas.team.personas', message: 'Personas' }),
      children: (
        <PersonaCards
          view={{
            kind: 'persona-cards',
            cards: cards.map((card) => ({ ...card, team: undefined })),
            empty: translate({
              id: 'theme.personas.team.empty',
              message: 'No persona belongs to this team.',
            }),
          }}
        />
      ),
    },
    {
      id: 'works-with',
      title: translate({ id: 'theme.personas.team.interactsWithUs', message: 'Works mainly with this team' }),
      children: interactsWithUs.length > 0 && (
        <PersonaLinkList items={interactsWithUs.map((link) => ({ link }))} more={view.interactsWithUsMore} />
      ),
    },
  ];
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--team"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.team.team', message: 'Team' })}
          title={team.name}
          meta={group && <PersonaLinks links={[group]} />}
          lead={teamDescription}
        />
      }
      sections={sections}
    />
  );
}
