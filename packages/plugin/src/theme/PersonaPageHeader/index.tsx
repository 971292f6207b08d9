import Heading from '@theme/Heading';
import PersonaAccent from '@theme/PersonaAccent';
import type { Props } from '@theme/PersonaPageHeader';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The head of a generated page. As a panel it looks like the card of the page's persona. */
export default function PersonaPageHeader({
  title,
  eyebrow,
  meta,
  badge,
  accent,
  panel,
  lead,
  children,
}: Props): ReactNode {
  return (
    <PersonaAccent as="header" accent={accent} className={clsx(styles.header, panel && styles.panel)}>
      <div className={styles.head}>
        {badge}
        <div className={styles.title}>
          {eyebrow && <div className={styles.meta}>{eyebrow}</div>}
          <Heading as="h1" className={styles.heading} dir="auto">
            {title}
          </Heading>
          {meta && <div className={styles.meta}>{meta}</div>}
        </div>
      </div>
      {lead && (
        <p className={styles.lead} dir="auto">
          {lead}
        </p>
      )}
      {children}
    </PersonaAccent>
  );
}
