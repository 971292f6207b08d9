import PersonaKind from '@theme/PersonaKind';
import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaMeta';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaMeta({ personaKind, team, group, plain }: Props): ReactNode {
  return (
    <span className={styles.meta} dir="auto">
      <PersonaKind kind={personaKind} />
      {[team, group].map(
        (link) =>
          link && (
            <span key={link.id}>
              {' · '}
              <PersonaLinks links={[link]} plain={plain} />
            </span>
          ),
      )}
    </span>
  );
}
