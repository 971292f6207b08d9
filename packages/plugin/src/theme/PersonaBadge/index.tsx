import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Props } from '@theme/PersonaBadge';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import './styles.module.css';

/** Hidden from assistive technology: the name that it stands for is always beside it. */
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
