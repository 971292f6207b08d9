import Link from '@docusaurus/Link';
import type { Props } from '@theme/PersonaContacts';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaContacts({ contacts, small }: Props): ReactNode {
  return (
    <ul className={clsx('persona-list persona-contacts', styles.contacts, small && styles.small)}>
      {contacts.map(({ label, url }) => (
        <li key={`${label} ${url}`}>
          <Link className={styles.contact} to={url} dir="auto">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
