import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import AccessConflict from '@theme/AccessConflict';
import AccessReach from '@theme/AccessReach';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaContacts from '@theme/PersonaContacts';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaField from '@theme/PersonaField';
import PersonaLearning from '@theme/PersonaLearning';
import PersonaLinkList from '@theme/PersonaLinkList';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaMarkdown from '@theme/PersonaMarkdown';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import type { Props } from '@theme/PersonaPersonPage';
import PersonaPersonTeams from '@theme/PersonaPersonTeams';
import TeamCard from '@theme/TeamCard';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { HeldPersonas, OtherTimes } from './HeldPersonas';
import styles from './styles.module.css';

type View = Props['view'];

function Facts({ view }: Props): ReactNode {
  const { teams, reportsTo, reports, location, timeZone, skills } = view;
  const place = [location, timeZone].filter(Boolean).join(' · ');
  return (
    <dl className={styles.facts}>
      {teams.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.person.teams', message: 'Teams' })}>
          <PersonaPersonTeams teams={teams} />
        </PersonaField>
      )}
      {reportsTo && (
        <PersonaField label={translate({ id: 'theme.personas.person.reportsTo', message: 'Reports to' })}>
          <PersonaLinks links={[reportsTo]} />
        </PersonaField>
      )}
      {reports.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.person.reports', message: 'Manages' })}>
          <PersonaLinks links={reports} />
        </PersonaField>
      )}
      {place && (
        <PersonaField label={translate({ id: 'theme.personas.team.place', message: 'Place' })}>
          {place}
        </PersonaField>
      )}
      {skills.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.field.skills', message: 'Skills' })}>
          <PersonaLinks links={skills} />
        </PersonaField>
      )}
    </dl>
  );
}

function toSections(view: View): Section[] {
  const { person, personas, otherTimes, reach, conflicts = [], answersFor, learning, documents } = view;
  return [
    {
      id: 'personas',
      title: translate({ id: 'theme.personas.person.personas', message: 'Personas' }),
      children: (
        <>
          {personas.length > 0 ? (
            <HeldPersonas personas={personas} />
          ) : (
            <PersonaEmpty>{view.description}</PersonaEmpty>
          )}
          {otherTimes.length > 0 && <OtherTimes entries={otherTimes} person={person} />}
        </>
      ),
    },
    {
      id: 'teams',
      title: translate({ id: 'theme.personas.person.teams', message: 'Teams' }),
      children:
        view.teamCards &&
        view.teamCards.length > 0 &&
        view.teamCards.map((card) => <TeamCard key={card.team.id} view={card} />),
    },
    {
      id: 'access',
      title: translate({ id: 'theme.personas.person.access', message: 'Access' }),
      children: reach && (
        <AccessReach
          view={reach}
          names={personas.length > 1}
          caption={translate(
            {
              id: 'theme.personas.person.accessCaption',
              message:
                'What {person} may do with all personas together: the highest level, by service and environment',
            },
            { person: person.name },
          )}
        />
      ),
    },
    {
      id: 'separation-of-duties',
      title: translate({ id: 'theme.personas.separation.title', message: 'Separation of duties' }),
      children: conflicts.length > 0 && (
        <ul className={clsx('persona-list', styles.conflicts)}>
          {conflicts.map(({ name, why, conflict }) => (
            <li key={`${name} ${conflict.holder.id}`}>
              <strong>{name}</strong>
              {why && <div className={styles.quiet}>{why}</div>}
              <AccessConflict conflict={conflict} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: 'learning',
      title: translate({ id: 'theme.personas.learning.title', message: 'Learning path' }),
      children: learning.length > 0 && <PersonaLearning steps={learning} self={`person ${person.id}`} />,
    },
    {
      id: 'answers-for',
      half: true,
      title: translate({ id: 'theme.personas.person.answersFor', message: 'Contact for services' }),
      children: answersFor.length > 0 && (
        <PersonaLinkList
          items={answersFor.map(({ service, owner }) => ({
            link: service,
            ...(owner && {
              note: translate({ id: 'theme.personas.team.ownsAccess', message: 'answers for access' }),
            }),
          }))}
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

/** A person: teams, personas, what these may do together, and what to learn. */
export default function PersonaPersonPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, person, monogram, image, jobTitle, pronouns, url } = view;
  const contacts = [
    ...view.contacts,
    ...view.links.map(({ title: label, url: address }) => ({ label, url: address })),
  ];
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      subject={{
        ...person,
        type: 'Person',
        jobTitle,
        memberOf: view.teams.map(({ team }) => team),
      }}
      className="persona-page--person"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.person.person', message: 'Person' })}
          title={person.name}
          badge={<PersonaBadge monogram={monogram} personaKind="person" image={image} />}
          meta={
            (jobTitle || pronouns || url) && (
              <>
                {[jobTitle, pronouns].filter(Boolean).join(' · ')}
                {url && (
                  <>
                    {(jobTitle || pronouns) && ' · '}
                    <Link to={url}>{url}</Link>
                  </>
                )}
              </>
            )
          }
        >
          {view.personDescription && (
            <div className={styles.description}>
              <PersonaMarkdown blocks={view.personDescription} />
            </div>
          )}
          {contacts.length > 0 && (
            <div className={styles.contacts}>
              <PersonaContacts contacts={contacts} />
            </div>
          )}
          <Facts view={view} />
        </PersonaPageHeader>
      }
      sections={toSections(view)}
    />
  );
}
