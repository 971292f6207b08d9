import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessList';
import AccessPhrases from '@theme/AccessPhrases';
import PersonaLinks from '@theme/PersonaLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Longer lists show this many and fold the rest. Folding fewer than three would not save a line. */
const SHOWN = 10;

function Rows({ items }: Props): ReactNode {
  return (
    <dl className={styles.rows}>
      {items.map(({ link, phrases }) => (
        <div className={styles.row} key={link.id}>
          <dt className={styles.name}>{link.href ? <Link to={link.href}>{link.name}</Link> : link.name}</dt>
          <dd className={styles.phrases}>
            <AccessPhrases phrases={phrases} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export default function AccessList({ items }: Props): ReactNode {
  if (items.every(({ phrases }) => phrases.length === 0)) {
    return <PersonaLinks links={items.map(({ link }) => link)} />;
  }
  const shown = items.length > SHOWN + 2 ? SHOWN : items.length;
  return (
    <>
      <Rows items={items.slice(0, shown)} />
      {shown < items.length && (
        <details className={styles.more}>
          <summary>
            {translate(
              { id: 'theme.personas.more', message: '{count} more' },
              { count: items.length - shown },
            )}
          </summary>
          <Rows items={items.slice(shown)} />
        </details>
      )}
    </>
  );
}
