import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessLevel';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const NAMES: Record<NonNullable<Props['level']>, () => string> = {
  read: () => translate({ id: 'theme.personas.level.read', message: 'read' }),
  write: () => translate({ id: 'theme.personas.level.write', message: 'write' }),
  manage: () => translate({ id: 'theme.personas.level.manage', message: 'manage' }),
  administer: () => translate({ id: 'theme.personas.level.administer', message: 'administer' }),
};

export default function AccessLevel({ level }: Props): ReactNode {
  if (level === undefined) {
    return (
      <span className={styles.unstated}>
        {translate({ id: 'theme.personas.level.unstated', message: 'level not stated' })}
      </span>
    );
  }
  return (
    <span className={clsx('access-level', `access-level--${level}`, styles.level, styles[level])}>
      {NAMES[level]()}
    </span>
  );
}
