import { translate } from '@docusaurus/Translate';
import type { Plane } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** `control`, `data` or both. */
  readonly planes: readonly Plane[];
}

/** `control and data plane`, on its own line. */
export function AccessPlanes({ planes }: Props): ReactNode {
  if (planes.length === 0) {
    return null;
  }
  return (
    <div className={styles.planes}>
      {planes.length > 1
        ? translate({ id: 'theme.personas.plane.both', message: 'control and data plane' })
        : planes[0] === 'data'
          ? translate({ id: 'theme.personas.plane.data', message: 'data plane' })
          : translate({ id: 'theme.personas.plane.control', message: 'control plane' })}
    </div>
  );
}
