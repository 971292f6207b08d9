import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/AccessAsOf';
import PersonaDate from '@theme/PersonaDate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function AccessAsOf({ date }: Props): ReactNode {
  return (
    <p className={styles.asOf}>
      <Translate id="theme.personas.access.asOf" values={{ date: <PersonaDate date={date} /> }}>
        {'Access as of {date}'}
      </Translate>
    </p>
  );
}
