import { translate } from '@docusaurus/Translate';
import { joinPlain } from '@theme/PersonaWords';
import type { Props } from '@theme/TeamHoverCard';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Only spans, and nothing to click, because the card stands in a sentence beside the link. */
export default function TeamHoverCard({ view }: Props): ReactNode {
  const { team, group, leads } = view;
  return (
    <>
      <span className={styles.name} dir="auto">
        {team.name}
      </span>{' '}
      {group && (
        <span className={styles.group} dir="auto">
          {group.name}
        </span>
      )}{' '}
      {leads.length > 0 && (
        <span className={styles.leads}>
          {translate(
            { id: 'theme.personas.team.ledByPeople', message: 'Led by {people}' },
            { people: joinPlain(leads.map(({ name }) => name)) },
          )}
        </span>
      )}
    </>
  );
}
