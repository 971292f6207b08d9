import PersonaBadge from '@theme/PersonaBadge';
import { joinPlain } from '@theme/PersonaWords';
import type { Props } from '@theme/PersonHoverCard';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Only spans, and nothing to click, because the card stands in a sentence beside the link. */
export default function PersonHoverCard({ view }: Props): ReactNode {
  const { person, monogram, image, title, teams } = view;
  return (
    <span className={styles.head}>
      <PersonaBadge monogram={monogram} personaKind="person" image={image} />
      <span className={styles.text}>
        <span className={styles.name} dir="auto">
          {person.name}
        </span>{' '}
        {title && (
          <span className={styles.line} dir="auto">
            {title}
          </span>
        )}{' '}
        {teams.length > 0 && (
          <span className={styles.line} dir="auto">
            {joinPlain(teams.map(({ name }) => name))}
          </span>
        )}
      </span>
    </span>
  );
}
