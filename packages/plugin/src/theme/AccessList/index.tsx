import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessList';
import AccessPhrases from '@theme/AccessPhrases';
import PersonaLinks from '@theme/PersonaLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A longer list shows this many items and folds the others. To fold fewer than three would not save a line. */
const MAX_UNFOLDED = 10;

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
  const unfoldedCount = items.length > MAX_UNFOLDED + 2 ? MAX_UNFOLDED : items.length;
  return (
    <>
      <Rows items={items.slice(0, unfoldedCount)} />
      {unfoldedCount < items.length && (
        <details className={styles.more}>
          <summary>
            {translate(
              { id: 'theme.personas.more', message: '{count} more' },
              { count: items.length - unfoldedCount },
            )}
          </summary>
          <Rows items={items.slice(unfoldedCount)} />
        </details>
      )}
    </>
  );
}
