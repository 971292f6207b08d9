import Link from '@docusaurus/Link';
import PersonaAccent from '@theme/PersonaAccent';
import type { Props } from '@theme/PersonaHoverLink';
import clsx from 'clsx';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { placeCard } from './placeCard';
import styles from './styles.module.css';

/** Milliseconds. The card does not flash when the pointer only passes, and the pointer has time to cross from the link to the card. */
const DELAY = 200;

function place(card: HTMLElement, link: Element): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const box = link.getBoundingClientRect();
  const { left, top } = placeCard({
    link: box,
    line: link.getClientRects()[0] ?? box,
    card: { width, height },
    window: { width: document.documentElement.clientWidth, height: innerHeight },
    direction: getComputedStyle(card).direction === 'rtl' ? 'rtl' : 'ltr',
  });
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

function Popover({
  id,
  onDismiss,
  children,
}: {
  readonly id: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const ref = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const card = ref.current;
    const link = card?.previousElementSibling;
    if (!card || !link) {
      return;
    }
    // A scrolling table does not clip the top layer, and no container moves it. Fixed positioning is the fallback.
    card.showPopover?.();
    const follow = () => place(card, link);
    follow();
    addEventListener('scroll', follow, { capture: true, passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow, { capture: true });
      removeEventListener('resize', follow);
    };
  }, []);

  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && onDismiss();
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onDismiss]);

  return (
    <span
      ref={ref}
      id={id}
      role="tooltip"
      popover="manual"
      className={clsx('persona-hover-card', styles.card)}
    >
      {children}
    </span>
  );
}

/**
 * Content on hover or focus as WCAG 1.4.13 asks: the pointer can move onto the card, the card stays until pointer or focus leave, and Escape
 * dismisses it. The page behind the link has the same facts. The card is rendered only while it is open, so that it adds no HTML to a page.
 */
export default function PersonaHoverLink({ href, className, accent, card, children }: Props): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const schedule = (next: boolean, delay = DELAY) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(setOpen, delay, next);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <PersonaAccent
      as="span"
      accent={accent}
      // On a touch screen a tap follows the link.
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && schedule(true)}
      onPointerLeave={() => schedule(false)}
      onFocus={({ target }) => target.matches(':focus-visible') && schedule(true, 0)}
      onBlur={() => schedule(false, 0)}
    >
      <Link className={clsx(className, styles.link)} to={href} aria-describedby={open ? id : undefined}>
        {children}
      </Link>
      {open && (
        <Popover id={id} onDismiss={() => setOpen(false)}>
          {card}
        </Popover>
      )}
    </PersonaAccent>
  );
}
