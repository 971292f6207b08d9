import Link from '@docusaurus/Link';
import type { Props } from '@theme/PersonaContacts';
import clsx from 'clsx';
import { isAddress } from 'persona-registry/fields';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Docusaurus' link would open a new window for mail and telephone, too. */
const SAME_WINDOW = { target: undefined, rel: undefined };

export default function PersonaContacts({ contacts, small }: Props): ReactNode {
  return (
    <ul className={clsx('persona-list persona-contacts', styles.contacts, small && styles.small)}>
      {contacts.map(({ label, url }) => (
        <li key={`${label} ${url}`}>
          <Link className={styles.contact} to={url} dir="auto" {...(isAddress(url) ? {} : SAME_WINDOW)}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
