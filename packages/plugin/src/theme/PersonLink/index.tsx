import PersonaHoverLink from '@theme/PersonaHoverLink';
import PersonaProblem from '@theme/PersonaProblem';
import PersonHoverCard from '@theme/PersonHoverCard';
import type { Props } from '@theme/PersonLink';
import type { ReactNode } from 'react';

/** A person's name in a sentence. It links to the page of the person. */
export default function PersonLink({ view, children, showName }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem inline view={view} />;
  }
  const { name, href } = view.person;
  const text = showName || !children ? name : children;
  return href ? (
    <PersonaHoverLink className="person-link" href={href} card={<PersonHoverCard view={view} />}>
      {text}
    </PersonaHoverLink>
  ) : (
    <span className="person-link">{text}</span>
  );
}
