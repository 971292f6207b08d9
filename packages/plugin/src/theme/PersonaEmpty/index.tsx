import PersonaAccent from '@theme/PersonaAccent';
import type { Props } from '@theme/PersonaEmpty';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function PersonaEmpty({ children }: Props): ReactNode {
  return <PersonaAccent className={`persona-block persona-empty ${styles.empty}`}>{children}</PersonaAccent>;
}
