import Translate from '@docusaurus/Translate';
import PersonaDate from '@theme/PersonaDate';
import type { RoleGrantView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Findings that somebody has accepted. */
  readonly exceptions: NonNullable<RoleGrantView['exceptions']>;
}

/** Why a finding about the grant is accepted, by whom, and until when. */
export function AccessExceptions({ exceptions }: Props): ReactNode {
  return exceptions.map(({ rule, reason, by, until }) => (
    <div key={`${rule} ${reason}`}>
      <div dir="auto">{reason}</div>
      <div className={styles.how}>
        {[rule, by].filter(Boolean).join(' · ')}
        {until && (
          <>
            {' · '}
            <Translate id="theme.personas.access.until" values={{ date: <PersonaDate date={until} /> }}>
              {'until {date}'}
            </Translate>
          </>
        )}
      </div>
    </div>
  ));
}
