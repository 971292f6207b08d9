import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import PersonaBadge from '@theme/PersonaBadge';
import PersonaCardFrame from '@theme/PersonaCardFrame';
import PersonaContacts from '@theme/PersonaContacts';
import PersonaField from '@theme/PersonaField';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaProblem from '@theme/PersonaProblem';
import type { Props } from '@theme/TeamCard';
import clsx from 'clsx';
import type { TeamCardView } from 'persona-registry';
import { toMeetingLine } from 'persona-registry/fields';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The members as faces. Each is a link with the person's name, because a face alone says little. */
function Faces({ view: { faces, members, team } }: { readonly view: TeamCardView }): ReactNode {
  const more = members - faces.length;
  const moreText = translate(
    { id: 'theme.personas.team.more', message: 'and {count} more' },
    { count: more },
  );
  return (
    <ul className={clsx('persona-list', styles.faces)}>
      {faces.map(({ person, monogram, image }) => {
        const badge = <PersonaBadge monogram={monogram} personaKind="person" image={image} />;
        return (
          <li key={person.id} className={styles.face}>
            {person.href ? (
              <Link to={person.href} title={person.name}>
                {badge}
                {/* The name of the link. As a label, it would have to contain the letters of the face. */}
                <span className={styles.hidden}>{person.name}</span>
              </Link>
            ) : (
              <span role="img" title={person.name} aria-label={person.name}>
                {badge}
              </span>
            )}
          </li>
        );
      })}
      {more > 0 && (
        <li className={styles.more}>
          {team.href ? <Link to={`${team.href}#people`}>{moreText}</Link> : moreText}
        </li>
      )}
    </ul>
  );
}

function Meetings({ meetings }: Pick<TeamCardView, 'meetings'>): ReactNode {
  return (
    <ul className={clsx('persona-list', styles.meetings)}>
      {meetings.map((meeting) => {
        const { text, address } = toMeetingLine(meeting);
        return (
          <li key={`${meeting.name} ${meeting.when}`} dir="auto">
            {text}
            {address && (
              <>
                {' · '}
                <Link to={address}>{address}</Link>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A team: its people, personas and meetings. */
export default function TeamCard({ view }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { team, image, group, parent, leads, members, personas, meetings, contacts } = view;
  const above = [parent, group].filter((link) => link !== undefined);
  return (
    <PersonaCardFrame
      className={clsx('persona-block team-card', styles.card)}
      link={team}
      badge={image && <PersonaBadge monogram="" personaKind="agent" image={image} />}
      line={
        above.length > 0 && (
          <div className={styles.above}>
            {translate({ id: 'theme.personas.team.in', message: 'in' })} <PersonaLinks links={above} />
          </div>
        )
      }
      foot={contacts.length > 0 && <PersonaContacts contacts={contacts} />}
    >
      {leads.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.team.ledBy', message: 'Led by' })}>
          <PersonaLinks links={leads} />
        </PersonaField>
      )}
      {members > 0 && (
        <PersonaField
          label={translate(
            { id: 'theme.personas.team.peopleCount', message: 'People ({count})' },
            { count: members },
          )}
        >
          <Faces view={view} />
        </PersonaField>
      )}
      {personas.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.team.personas', message: 'Personas' })}>
          <PersonaLinks links={personas} />
        </PersonaField>
      )}
      {meetings.length > 0 && (
        <PersonaField label={translate({ id: 'theme.personas.team.meetings', message: 'Meetings' })}>
          <Meetings meetings={meetings} />
        </PersonaField>
      )}
    </PersonaCardFrame>
  );
}
