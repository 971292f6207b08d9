import PersonaAccent from '@theme/PersonaAccent';
import type { Props } from '@theme/PersonaCoverage';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaGapCounts from '@theme/PersonaGapCounts';
import PersonaGaps from '@theme/PersonaGaps';
import PersonaProblem from '@theme/PersonaProblem';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Gaps by kind: first the counts, then each gap with the options for closing it. */
export default function PersonaCoverage({ view }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { caption, kinds, empty } = view;
  if (empty !== undefined) {
    return <PersonaEmpty>{empty}</PersonaEmpty>;
  }
  return (
    <PersonaAccent
      className={`persona-block persona-coverage ${styles.coverage}`}
      role="group"
      aria-label={caption}
    >
      <p className={styles.caption} dir="auto">
        {caption}
      </p>
      {kinds.length > 1 && <PersonaGapCounts kinds={kinds} />}
      {kinds
        .filter(({ count }) => count > 0)
        .map((kind) => (
          <PersonaGaps key={kind.rule} kind={kind} />
        ))}
    </PersonaAccent>
  );
}
