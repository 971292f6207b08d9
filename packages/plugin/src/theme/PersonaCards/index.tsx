import PersonaCard from '@theme/PersonaCard';
import type { Props } from '@theme/PersonaCards';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaProblem from '@theme/PersonaProblem';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A gallery of cards; all of them have the variant of the first. */
export default function PersonaCards({ view, label }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const [first] = view.cards;
  if (!first) {
    return <PersonaEmpty>{view.empty}</PersonaEmpty>;
  }
  const list = (
    <ul className={clsx('persona-cards', styles.cards, styles[first.variant])}>
      {view.cards.map((card) => (
        <li key={card.persona.id}>
          <PersonaCard view={card} />
        </li>
      ))}
    </ul>
  );
  return label === undefined ? (
    list
  ) : (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{label}</figcaption>
      {list}
    </figure>
  );
}
