import PersonaBadge from '@theme/PersonaBadge';
import type { Props } from '@theme/PersonaHoverCard';
import PersonaMeta from '@theme/PersonaMeta';
import clsx from 'clsx';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './styles.module.css';

/** Distance to the link and to the edges of the window, in pixels. */
const GAP = 8;

/** Below the link's first line if there is room, else above; never outside the window. */
function place(card: HTMLElement, owner: Element): void {
  const { top, bottom } = owner.getBoundingClientRect();
  const { left, right } = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const start = getComputedStyle(card).direction === 'rtl' ? right - width : left;
  const below = bottom + GAP;
  const fits = below + height + GAP <= innerHeight || top < height + 2 * GAP;
  card.style.left = `${Math.max(GAP, Math.min(start, document.documentElement.clientWidth - width - GAP))}px`;
  card.style.top = `${fits ? below : top - GAP - height}px`;
}

/**
 * Content on hover or focus as WCAG 1.4.13 wants it: it can be pointed at, stays until pointer or focus leave, and Escape dismisses
 * it. It says nothing that the page behind the link does not say, and holds nothing to click.
 */
export default function PersonaHoverCard({ id, view, onDismiss }: Props): ReactNode {
  const ref = useRef<HTMLSpanElement>(null);
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;

  useLayoutEffect(() => {
    const card = ref.current;
    const owner = card?.previousElementSibling;
    if (!card || !owner) {
      return;
    }
    // The top layer is neither clipped by a scrolling table nor placed relative to a container; fixed positioning is the fallback.
    card.showPopover?.();
    const follow = () => place(card, owner);
    follow();
    addEventListener('scroll', follow, { capture: true, passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow, { capture: true });
      removeEventListener('resize', follow);
    };
  }, []);

  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && dismiss.current();
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  const { persona, personaKind, monogram, summary, team } = view;
  return (
    <span
      ref={ref}
      id={id}
      role="tooltip"
      popover="manual"
      className={clsx('persona-hover-card', styles.card)}
    >
      <span className={styles.head}>
        <PersonaBadge monogram={monogram} personaKind={personaKind} />
        <span className={styles.title}>
          <span className={styles.name} dir="auto">
            {persona.name}
          </span>{' '}
          <PersonaMeta personaKind={personaKind} team={team} plain />
        </span>
        <span className={styles.id}>{persona.id}</span>
      </span>
      {summary && (
        <span className={styles.summary} dir="auto">
          {summary}
        </span>
      )}
    </span>
  );
}
