import type { Props } from '@theme/PersonaField';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaField({ label, children, wide, className }: Props): ReactNode {
  return (
    <div className={clsx('persona-field', wide && styles.wide, className)}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value} dir={typeof children === 'string' ? 'auto' : undefined}>
        {children}
      </dd>
    </div>
  );
}
