import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessLevel';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function toLevelName(level: Props['level']): string {
  switch (level) {
    case 'read':
      return translate({ id: 'theme.personas.level.read', message: 'read' });
    case 'write':
      return translate({ id: 'theme.personas.level.write', message: 'write' });
    case 'manage':
      return translate({ id: 'theme.personas.level.manage', message: 'manage' });
    case 'administer':
      return translate({ id: 'theme.personas.level.administer', message: 'administer' });
  }
}

export default function AccessLevel({ level }: Props): ReactNode {
  return (
    <span className={clsx('access-level', `access-level--${level}`, styles.level, styles[level])}>
      {toLevelName(level)}
    </span>
  );
}
