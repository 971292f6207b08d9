import Link from '@docusaurus/Link';
import type { Props } from '@theme/PersonaLinks';
import { joinPlain, toSeparator } from '@theme/PersonaWords';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaLinks({ links, plain }: Props): ReactNode {
  const hasParts = links.some((link) => 'parts' in link && link.parts.length > 0);
  return links.map((link, index) => (
    <Fragment key={`${link.id} ${link.href}`}>
      {index > 0 && toSeparator()}
      {link.href && !plain ? (
        <Link to={link.href} className={hasParts ? styles.amongWords : undefined}>
          {link.name}
        </Link>
      ) : (
        link.name
      )}
      {'parts' in link && link.parts.length > 0 && ` (${joinPlain(link.parts)})`}
    </Fragment>
  ));
}
