import PersonaHoverCard from '@theme/PersonaHoverCard';
import PersonaHoverLink from '@theme/PersonaHoverLink';
import type { Props } from '@theme/PersonaLink';
import PersonaProblem from '@theme/PersonaProblem';
import type { ReactNode } from 'react';

/** A persona's name in a sentence. It shows a hover card on hover and on keyboard focus. */
export default function PersonaLink({ view, children, showName }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem inline view={view} />;
  }
  const { name, href } = view.persona;
  const text = showName || !children ? name : children;
  return href ? (
    <PersonaHoverLink
      className="persona-link"
      href={href}
      accent={view.accent}
      card={<PersonaHoverCard view={view} />}
    >
      {text}
    </PersonaHoverLink>
  ) : (
    <span className="persona-link">{text}</span>
  );
}
