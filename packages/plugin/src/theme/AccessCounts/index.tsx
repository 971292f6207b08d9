import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessCounts';
import AccessGap from '@theme/AccessGap';
import AccessTag from '@theme/AccessTag';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function AccessCounts({ counts, page }: Props): ReactNode {
  const { exists, granted, none, undocumented, undocumentedAt, privileged, eligible = 0 } = counts;
  if (!exists) {
    return (
      <span className={styles.quiet}>
        {translate({ id: 'theme.personas.access.notApplicable', message: 'Not applicable' })}
      </span>
    );
  }
  return (
    <ul className="persona-list">
      <li>
        {translate(
          { id: 'theme.personas.counts.granted', message: '{count} with access' },
          { count: granted },
        )}
      </li>
      {privileged > 0 && (
        <li>
          <AccessTag kind="privileged">
            {translate(
              { id: 'theme.personas.counts.privileged', message: '{count} privileged' },
              { count: privileged },
            )}
          </AccessTag>
        </li>
      )}
      {eligible > 0 && (
        <li>
          <AccessTag kind="eligible">
            {translate(
              { id: 'theme.personas.counts.eligible', message: '{count} eligible' },
              { count: eligible },
            )}
          </AccessTag>
        </li>
      )}
      {none > 0 && (
        <li className={styles.quiet}>
          {translate(
            { id: 'theme.personas.counts.none', message: '{count} without access' },
            { count: none },
          )}
        </li>
      )}
      {undocumented > 0 && (
        <li>
          <AccessGap
            count={undocumented}
            href={page !== undefined && undocumentedAt ? `${page}#${undocumentedAt}` : undefined}
          />
        </li>
      )}
    </ul>
  );
}
