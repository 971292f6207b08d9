import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessFindings';
import PersonaLinks from '@theme/PersonaLinks';
import type { FindingView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Infima has no `alert--error`. */
const ALERTS: Record<FindingView['severity'], string> = { error: 'danger', warning: 'warning', info: 'info' };

function toSeverityName(severity: FindingView['severity']): string {
  switch (severity) {
    case 'error':
      return translate({ id: 'theme.personas.severity.error', message: 'Error' });
    case 'warning':
      return translate({ id: 'theme.personas.severity.warning', message: 'Warning' });
    case 'info':
      return translate({ id: 'theme.personas.severity.info', message: 'Note' });
  }
}

/** What the access rules found, one box each, worst first as given. */
export default function AccessFindings({ findings }: Props): ReactNode {
  return (
    <ul className={styles.findings}>
      {findings.map(({ rule, severity, message, href }) => (
        <li
          key={`${rule} ${message}`}
          className={`alert alert--${ALERTS[severity]} ${styles.finding}`}
          dir="auto"
        >
          <strong>{toSeverityName(severity)}.</strong> {message}{' '}
          <PersonaLinks links={[{ id: rule, name: rule, href }]} />
        </li>
      ))}
    </ul>
  );
}
