import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaGapCounts';
import type { GapKindView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function Count({ kind: { count, notChecked } }: { readonly kind: GapKindView }): ReactNode {
  if (notChecked === undefined) {
    return <span className={count > 0 ? styles.some : styles.none}>{count}</span>;
  }
  return (
    <span className={styles.none} aria-hidden="true">
      –
    </span>
  );
}

export default function PersonaGapCounts({ kinds, linked }: Props): ReactNode {
  return (
    <ul className={`persona-list persona-gap-counts ${styles.counts}`}>
      {kinds.map((kind) => (
        <li key={kind.rule}>
          <Count kind={kind} />{' '}
          <span>
            {linked && kind.count > 0 ? <a href={`#${kind.rule}`}>{kind.title}</a> : kind.title}
            {kind.notChecked !== undefined && (
              <span className={styles.why}>
                {' · '}
                {translate(
                  { id: 'theme.personas.coverage.notChecked', message: 'not checked: {why}' },
                  { why: kind.notChecked },
                )}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
