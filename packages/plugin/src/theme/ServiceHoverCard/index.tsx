import { joinPlain } from '@theme/PersonaWords';
import type { Props } from '@theme/ServiceHoverCard';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Only spans, and nothing to click, because the card stands in a sentence beside the link. */
export default function ServiceHoverCard({ view }: Props): ReactNode {
  const { service, systems = [], description } = view;
  return (
    <>
      <span className={styles.name} dir="auto">
        {service.name}
      </span>
      {systems.length > 0 && <span className={styles.systems}>{joinPlain(systems)}</span>}
      {description && (
        <span className={styles.description} dir="auto">
          {description}
        </span>
      )}
    </>
  );
}
