import { translate } from '@docusaurus/Translate';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaCardFrame from '@theme/PersonaCardFrame';
import PersonaContacts from '@theme/PersonaContacts';
import PersonaField from '@theme/PersonaField';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPersonTeams from '@theme/PersonaPersonTeams';
import PersonaProblem from '@theme/PersonaProblem';
import type { Props } from '@theme/PersonCard';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A person, with as much as is published. */
export default function PersonCard({ view }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { person, monogram, image, title, pronouns, teams, personas, location, timeZone, contacts } = view;
  const about = [title, pronouns].filter(Boolean).join(' · ');
  const place = [location, timeZone].filter(Boolean).join(' · ');
  return (
    <PersonaCardFrame
      className={clsx('persona-block person-card', styles.card)}
      link={person}
      badge={<PersonaBadge className={styles.badge} monogram={monogram} personaKind="person" image={image} />}
      line={
        about && (
          <div className={styles.about} dir="auto">
            {about}
          </div>
        )
      }
      foot={contacts && <PersonaContacts contacts={contacts} />}
    >
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
    </PersonaCardFrame>
  );
}
