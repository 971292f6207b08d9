import { translate } from '@docusaurus/Translate';
import PersonaCard from '@theme/PersonaCard';
import type { Props } from '@theme/PersonaCards';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaProblem from '@theme/PersonaProblem';
import PersonaToolsSlot, { INITIAL_STATE, useTools } from '@theme/PersonaToolsSlot';
import clsx from 'clsx';
import type { PersonaCardsView } from 'persona-registry';
import { PERSONA_FIELDS } from 'persona-registry/fields';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import styles from './styles.module.css';
import { toItem } from './toItem';

const NO_FIELDS: NonNullable<PersonaCardsView['fields']> = [];

/** A gallery of cards. All cards have the variant of the first one. */
export default function PersonaCards({ view, label, limit }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  if (view.cards.length === 0) {
    return <PersonaEmpty>{view.empty}</PersonaEmpty>;
  }
  return <Gallery view={view} label={label} limit={limit} />;
}

interface GalleryProps extends Pick<Props, 'label' | 'limit'> {
  readonly view: PersonaCardsView;
}

function Gallery({ view, label, limit = view.cards.length }: GalleryProps): ReactNode {
  const { caption, cards, fields = NO_FIELDS } = view;
  const list = useRef<HTMLUListElement>(null);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [state, setState] = useState(INITIAL_STATE);
  const [visibleIndices, setVisibleIndices] = useState<readonly number[]>();
  const [isLimited, setLimited] = useState(cards.length > limit);
  const Tools = useTools(fields.length > 0, () => import('@theme/PersonaTools'));
  const items = useMemo(() => {
    const names = fields.map(({ field }) => field);
    return cards.map((card) => toItem(card, names));
  }, [cards, fields]);
  const facets = useMemo(() => fields.filter(({ field }) => 'choices' in PERSONA_FIELDS[field]), [fields]);
  const select = useCallback(
    (indices: readonly number[], limit: number) => setVisibleIndices(indices.slice(0, limit)),
    [],
  );
  const Element = label === undefined ? 'div' : 'figure';
  return (
    <Element className={clsx('persona-block', styles.gallery)}>
      {label !== undefined && <figcaption className={styles.caption}>{label}</figcaption>}
      {fields.length > 0 && (
        <PersonaToolsSlot label={label ?? caption ?? ''}>
          {typeof Tools === 'function' && foot && (
            <Tools
              items={items}
              facets={facets}
              sorts={fields}
              label={label ?? caption ?? ''}
              foot={foot}
              state={state}
              onState={setState}
              onSelect={select}
              toElement={(index) => list.current?.children[visibleIndices?.indexOf(index) ?? index]}
            />
          )}
        </PersonaToolsSlot>
      )}
      <ul
        ref={list}
        className={clsx('persona-list persona-cards', styles.cards, styles[cards[0]?.variant ?? ''])}
      >
        {(
          visibleIndices ?? Array.from({ length: isLimited ? limit : cards.length }, (_, index) => index)
        ).map((index) => {
          const card = cards[index];
          return (
            card && (
              <li key={card.persona.id}>
                <PersonaCard view={card} />
              </li>
            )
          );
        })}
      </ul>
      {isLimited && (
        <button
          type="button"
          className={clsx('button button--secondary', styles.all)}
          onClick={() => setLimited(false)}
        >
          {translate(
            { id: 'theme.personas.index.all', message: 'Show all {count}' },
            { count: cards.length },
          )}
        </button>
      )}
      <div ref={setFoot} className={styles.foot} />
    </Element>
  );
}
