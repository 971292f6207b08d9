import PersonaBadge from '@theme/PersonaBadge';
import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaPerson';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaPerson({ link, kind = 'person', monogram, image, note }: Props): ReactNode {
  return (
    <span className={styles.person}>
      <PersonaBadge className={styles.badge} monogram={monogram} personaKind={kind} image={image} />
      <span className={styles.text}>
        <PersonaLinks links={[link]} />
        {note && (
          <span className={styles.note} dir={typeof note === 'string' ? 'auto' : undefined}>
            {note}
          </span>
        )}
      </span>
    </span>
  );
}
