import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessFindings';
import PersonaLinks from '@theme/PersonaLinks';
import type { Severity } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Infima has no `alert--error`. */
const ALERTS: Record<Severity, string> = { error: 'danger', warning: 'warning', info: 'info' };

const NAMES: Record<Severity, () => string> = {
  error: () => translate({ id: 'theme.personas.severity.error', message: 'Error' }),
  warning: () => translate({ id: 'theme.personas.severity.warning', message: 'Warning' }),
  info: () => translate({ id: 'theme.personas.severity.info', message: 'Note' }),
};

/** The findings of the access rules, one box each, in the given order: worst first. */
export default function AccessFindings({ findings }: Props): ReactNode {
  return (
    <ul className={`persona-list ${styles.findings}`}>
      {findings.map(({ rule, severity, message, href }) => (
        <li
          key={`${rule} ${message}`}
          className={`alert alert--${ALERTS[severity]} ${styles.finding}`}
          dir="auto"
        >
          <strong>{NAMES[severity]()}.</strong> {message}{' '}
          <PersonaLinks links={[{ id: rule, name: rule, href }]} />
        </li>
      ))}
    </ul>
  );
}
