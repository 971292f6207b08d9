import { translate } from '@docusaurus/Translate';
import PersonaCards from '@theme/PersonaCards';
import PersonaLearning from '@theme/PersonaLearning';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import type { Props } from '@theme/PersonaSkillPage';
import type { SkillPageView } from 'persona-registry';
import type { ReactNode } from 'react';

function toSections(view: SkillPageView): Section[] {
  const { skill, personas, personaCount, people, learning, documents } = view;
  const more = personaCount - personas.length;
  return [
    {
      id: 'learning',
      title: translate({ id: 'theme.personas.learning.title', message: 'Learning path' }),
      children: learning.length > 0 && <PersonaLearning steps={learning} self={`skill ${skill.id}`} />,
    },
    {
      id: 'personas',
      title: translate({ id: 'theme.personas.skill.personas', message: 'Needed by' }),
      children: (
        <>
          <PersonaCards
            view={{
              kind: 'persona-cards',
              cards: personas,
              empty: translate({
                id: 'theme.personas.skill.unneeded',
                message: 'No persona needs this skill.',
              }),
            }}
          />
          {more > 0 && (
            <p>
              {translate({ id: 'theme.personas.skill.more', message: 'and {count} more' }, { count: more })}
            </p>
          )}
        </>
      ),
    },
    {
      id: 'people',
      half: true,
      title: translate({ id: 'theme.personas.skill.people', message: 'Who has it' }),
      children: people.length > 0 && (
        <PersonaLinkList
          items={people.map(({ person, personas: personasOfPerson }) => ({
            link: person,
            note: <PersonaLinks links={personasOfPerson} />,
          }))}
          more={view.peopleMore}
        />
      ),
    },
    {
      id: 'documents',
      half: true,
      title: translate({ id: 'theme.personas.persona.documents', message: 'In the documentation' }),
      children: documents.length > 0 && (
        <PersonaLinkList
          items={documents.map(({ title, href }) => ({ link: { id: href, name: title, href } }))}
        />
      ),
    },
  ];
}

/** A skill: the personas that need it, the people who have it, and the learning path. */
export default function PersonaSkillPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, skill, skillDescription, teams } = view;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--skill"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.skill.skill', message: 'Skill' })}
          title={skill.name}
          meta={
            teams.length > 0 && (
              <>
                {translate({ id: 'theme.personas.skill.teams', message: 'Needed in' })}{' '}
                <PersonaLinks links={teams} />
              </>
            )
          }
          lead={skillDescription}
        />
      }
      sections={toSections(view)}
    />
  );
}
