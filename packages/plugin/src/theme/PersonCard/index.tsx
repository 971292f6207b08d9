import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import PersonaAccent from '@theme/PersonaAccent';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaContacts from '@theme/PersonaContacts';
import PersonaField from '@theme/PersonaField';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPersonTeams from '@theme/PersonaPersonTeams';
import PersonaProblem from '@theme/PersonaProblem';
import type { Props } from '@theme/PersonCard';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A person, with as much as is published. The name is not a heading, so that a card does not change the outline of its document. */
export default function PersonCard({ view }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { person, monogram, image, title, pronouns, teams, personas, location, timeZone, contacts } = view;
  const about = [title, pronouns].filter(Boolean).join(' · ');
  const place = [location, timeZone].filter(Boolean).join(' · ');
  return (
    <PersonaAccent
      as="article"
      className={clsx('persona-block person-card', styles.card)}
      aria-label={person.name}
    >
      <div className={styles.head}>
        <PersonaBadge className={styles.badge} monogram={monogram} personaKind="person" image={image} />
        <div className={styles.title}>
          <div className={styles.name} dir="auto">
            {person.href ? <Link to={person.href}>{person.name}</Link> : person.name}
          </div>
          {about && (
            <div className={styles.about} dir="auto">
              {about}
            </div>
          )}
        </div>
      </div>
      <dl className={styles.fields}>
        {teams.length > 0 && (
          <PersonaField label={translate({ id: 'theme.personas.person.teams', message: 'Teams' })}>
            <PersonaPersonTeams teams={teams} />
          </PersonaField>
        )}
        {personas.length > 0 && (
          <PersonaField label={translate({ id: 'theme.personas.person.personas', message: 'Personas' })}>
            <PersonaLinks links={personas} />
          </PersonaField>
        )}
        {place && (
          <PersonaField label={translate({ id: 'theme.personas.team.place', message: 'Place' })}>
            {place}
          </PersonaField>
        )}
      </dl>
      {contacts && (
        <div className={styles.contacts}>
          <PersonaContacts contacts={contacts} />
        </div>
      )}
    </PersonaAccent>
  );
}
