import Link from '@docusaurus/Link';
import PersonaAccent from '@theme/PersonaAccent';
import type { Props } from '@theme/PersonaCardFrame';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The name is not a heading, so that a card does not change the outline of its document. */
export default function PersonaCardFrame({
  link,
  badge,
  line,
  intro,
  foot,
  className,
  children,
}: Props): ReactNode {
  const name = (
    <div className={styles.name} dir="auto">
      {link.href ? <Link to={link.href}>{link.name}</Link> : link.name}
    </div>
  );
  return (
    <PersonaAccent as="article" className={clsx(className, styles.card)} aria-label={link.name}>
      {badge || line ? (
        <div className={styles.head}>
          {badge}
          <div className={styles.title}>
            {name}
            {line}
          </div>
        </div>
      ) : (
        name
      )}
      {intro}
      <dl className={styles.fields}>{children}</dl>
      {foot && <div className={styles.foot}>{foot}</div>}
    </PersonaAccent>
  );
}
