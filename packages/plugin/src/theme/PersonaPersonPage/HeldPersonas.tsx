import Translate, { translate } from '@docusaurus/Translate';
import PersonaCard from '@theme/PersonaCard';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import type { Link, PersonPageView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** `since Mar 1, 2025 · until Dec 31, 2026` */
function Period({ from, until }: { readonly from?: string; readonly until?: string }): ReactNode {
  return (
    <>
      {from && (
        <Translate id="theme.personas.person.since" values={{ date: <PersonaDate date={from} /> }}>
          {'since {date}'}
        </Translate>
      )}
      {from && until && ' · '}
      {until && (
        <Translate id="theme.personas.access.until" values={{ date: <PersonaDate date={until} /> }}>
          {'until {date}'}
        </Translate>
      )}
    </>
  );
}

/** The cards of the personas that a person holds, each with its context, team and dates. */
export function HeldPersonas({ personas }: Pick<PersonPageView, 'personas'>): ReactNode {
  return (
    <div className={styles.held}>
      {personas.map(({ card, context, team, from, until }) => (
        <PersonaCard key={`${card.persona.id} ${context} ${team?.id}`} view={card}>
          {(context || team || from || until) && (
            <>
              {context && <p dir="auto">{context}</p>}
              {(team || from || until) && (
                <p className={styles.quiet}>
                  {team && (
                    <>
                      {translate({ id: 'theme.personas.person.forTeam', message: 'for' })}{' '}
                      <PersonaLinks links={[team]} />
                      {(from || until) && ' · '}
                    </>
                  )}
                  <Period from={from} until={until} />
                </p>
              )}
            </>
          )}
        </PersonaCard>
      ))}
    </div>
  );
}

/** What the person held before, or will hold. */
export function OtherTimes({
  entries,
  person,
}: {
  readonly entries: PersonPageView['otherTimes'];
  readonly person: Link;
}): ReactNode {
  return (
    <details className={styles.otherTimes}>
      <summary>
        {translate(
          { id: 'theme.personas.person.otherTimes', message: '{person} at other times' },
          { person: person.name },
        )}
      </summary>
      <ul className="persona-list">
        {entries.map(({ persona, context, from, until }) => (
          <li key={`${persona.id} ${from} ${until}`} dir="auto">
            <PersonaLinks links={[persona]} /> · <Period from={from} until={until} />
            {context && ` · ${context}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
