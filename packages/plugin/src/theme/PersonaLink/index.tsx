import Link from '@docusaurus/Link';
import PersonaAccent from '@theme/PersonaAccent';
import PersonaHoverCard from '@theme/PersonaHoverCard';
import type { Props } from '@theme/PersonaLink';
import PersonaProblem from '@theme/PersonaProblem';
import clsx from 'clsx';
import type { PersonaLinkView } from 'persona-registry';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './styles.module.css';

/** Long enough not to flash while the pointer passes, and for the pointer to cross from the link to the card. */
const DELAY = 200;

function HoverLink({
  view,
  href,
  children,
}: {
  readonly view: PersonaLinkView;
  readonly href: string;
  readonly children: ReactNode;
}): ReactNode {
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
      accent={view.accent}
      // On a touch screen a tap follows the link.
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && schedule(true)}
      onPointerLeave={() => schedule(false)}
      onFocus={({ target }) => target.matches(':focus-visible') && schedule(true, 0)}
      onBlur={() => schedule(false, 0)}
    >
      <Link className={clsx('persona-link', styles.link)} to={href} aria-describedby={open ? id : undefined}>
        {children}
      </Link>
      {open && <PersonaHoverCard id={id} view={view} onDismiss={() => schedule(false, 0)} />}
    </PersonaAccent>
  );
}

/** A persona's name in a sentence; pointing at it or reaching it by keyboard shows who that is. */
export default function PersonaLink({ view, children, showName }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem inline view={view} />;
  }
  const { name, href } = view.persona;
  const text = showName || !children ? name : children;
  return href ? (
    <HoverLink view={view} href={href}>
      {text}
    </HoverLink>
  ) : (
    <span className="persona-link">{text}</span>
  );
}
