import Link from '@docusaurus/Link';
import type { Props } from '@theme/AccessDrift';
import type { DriftSummaryView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const ALERTS: Record<DriftSummaryView['state'], string> = {
  same: 'success',
  different: 'info',
  old: 'warning',
};

export default function AccessDrift({ view }: Props): ReactNode {
  const { state, text, differences, old, page } = view;
  return (
    <div className={`alert alert--${ALERTS[state]} access-drift ${styles.drift}`}>
      <strong>{text}</strong>
      {differences !== undefined && <span>{differences}</span>}
      {old !== undefined && <span>{old}</span>}
      {page?.href !== undefined && <Link to={page.href}>{page.name}</Link>}
    </div>
  );
}
