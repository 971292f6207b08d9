import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaWorkers';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The most names. Readers skip longer lists, and the page has the cards of all below. */
const MOST_NAMES = 100;

/** The personas that work on a part, with agents marked in words. It also says how many are not shown, or that there is no persona. */
export default function PersonaWorkers({ workers: { personas, others = 0, gap } }: Props): ReactNode {
  const notShown = others + Math.max(0, personas.length - MOST_NAMES);
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
          {personas.slice(0, MOST_NAMES).map(({ persona, personaKind }) => (
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
      {notShown > 0 && (
        <span className={styles.side}>
          {translate(
            { id: 'theme.personas.picture.others', message: 'not shown: {count}' },
            { count: notShown },
          )}
        </span>
      )}
    </>
  );
}
