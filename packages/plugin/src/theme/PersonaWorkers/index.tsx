import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaWorkers';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The personas that work on a part, with agents marked in words. It also says how many are not shown, or that there is no persona. */
export default function PersonaWorkers({ workers: { personas, others = 0, gap } }: Props): ReactNode {
  if (gap) {
    return (
      <span className={clsx('persona-gap', styles.gap)}>
        {translate({ id: 'theme.personas.picture.gap', message: 'No persona' })}
      </span>
    );
  }
  return (
    <>
      {personas.length > 0 && (
        <ul className="persona-list">
          {personas.map(({ persona, personaKind }) => (
            <li key={persona.id}>
              {persona.href ? <Link to={persona.href}>{persona.name}</Link> : persona.name}
              {personaKind === 'agent' && (
                <span className={styles.side}>
                  {' '}
                  {translate({ id: 'theme.personas.picture.agent', message: '(agent)' })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <span className={styles.side}>
          {translate(
            { id: 'theme.personas.picture.others', message: 'not shown: {count}' },
            { count: others },
          )}
        </span>
      )}
    </>
  );
}
