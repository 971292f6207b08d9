import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessTag';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import './styles.module.css';

function toWord(kind: Props['kind']): string {
  switch (kind) {
    case 'privileged':
      return translate({ id: 'theme.personas.tag.privileged', message: 'Privileged' });
    case 'eligible':
      return translate({ id: 'theme.personas.tag.eligible', message: 'Eligible' });
    case 'undocumented':
      return translate({ id: 'theme.personas.tag.undocumented', message: 'Not documented' });
  }
}

/** The words carry the meaning. Shape and colour only help to find the tag. */
export default function AccessTag({ kind, children }: Props): ReactNode {
  return <span className={clsx('access-tag', `access-tag--${kind}`)}>{children ?? toWord(kind)}</span>;
}
