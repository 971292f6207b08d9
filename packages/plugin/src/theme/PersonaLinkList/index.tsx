import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaLinkList';
import PersonaLinks from '@theme/PersonaLinks';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaLinkList({ items, more }: Props): ReactNode {
  return (
    <ul className={clsx('persona-list', styles.list)}>
      {items.map(({ link, note }) => (
        <li key={`${link.id} ${link.href}`}>
          <PersonaLinks links={[link]} />
          {note && (
            <span className={styles.note}>
              {' '}
              · <bdi>{note}</bdi>
            </span>
          )}
        </li>
      ))}
      {more && (
        <li className={styles.note}>{translate({ id: 'theme.personas.list.more', message: 'and more' })}</li>
      )}
    </ul>
  );
}
