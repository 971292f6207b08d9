import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessGap';
import AccessTag from '@theme/AccessTag';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function AccessGap({ count, href }: Props): ReactNode {
  const tag = (
    <AccessTag kind="undocumented">
      {translate({ id: 'theme.personas.counts.undocumented', message: '{count} not documented' }, { count })}
    </AccessTag>
  );
  return href === undefined ? (
    tag
  ) : (
    <Link to={href} className={styles.link}>
      {tag}
    </Link>
  );
}
