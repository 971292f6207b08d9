import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Props } from '@theme/PersonaBadge';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import './styles.module.css';

/** Assistive technology does not see the badge, because the persona's name is always beside it. */
export default function PersonaBadge({ monogram, personaKind, image, className }: Props): ReactNode {
  const src = useBaseUrl(image ?? '');
  return (
    <span
      className={clsx('persona-badge', personaKind !== 'agent' && 'persona-badge--round', className)}
      aria-hidden="true"
    >
      {image ? <img src={src} alt="" width="64" height="64" loading="lazy" /> : monogram}
    </span>
  );
}
