import type { Props } from '@theme/AccessPhrases';
import AccessTag from '@theme/AccessTag';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

export default function AccessPhrases({ phrases }: Props): ReactNode {
  return phrases.map(({ text, state, privileged }, index) => (
    <Fragment key={text}>
      {index > 0 && ' · '}
      {state === 'undocumented' ? (
        <AccessTag kind={state}>{text}</AccessTag>
      ) : (
        <span className={state === 'granted' ? undefined : styles.quiet}>{text}</span>
      )}
      {privileged && ' '}
      {privileged && <AccessTag kind="privileged" />}
    </Fragment>
  ));
}
