import PersonaBadge from '@theme/PersonaBadge';
import type { Props } from '@theme/PersonaHoverCard';
import PersonaMeta from '@theme/PersonaMeta';
import { repeatsName } from 'persona-registry/fields';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Only spans, and nothing to click, because the card stands in a sentence beside the link. */
export default function PersonaHoverCard({ view }: Props): ReactNode {
  const { persona, personaKind, monogram, summary, team } = view;
  return (
    <>
      <span className={styles.head}>
        <PersonaBadge monogram={monogram} personaKind={personaKind} />
        <span className={styles.title}>
          <span className={styles.name} dir="auto">
            {persona.name}
          </span>{' '}
          <PersonaMeta personaKind={personaKind} team={team} plain />
        </span>
        {!repeatsName(persona) && <span className={styles.id}>{persona.id}</span>}
      </span>
      {summary && (
        <span className={styles.summary} dir="auto">
          {summary}
        </span>
      )}
    </>
  );
}
