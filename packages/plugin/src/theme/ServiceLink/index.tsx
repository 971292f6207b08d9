import PersonaHoverLink from '@theme/PersonaHoverLink';
import PersonaProblem from '@theme/PersonaProblem';
import ServiceHoverCard from '@theme/ServiceHoverCard';
import type { Props } from '@theme/ServiceLink';
import type { ReactNode } from 'react';

/** A service's name in a sentence. It links to the access page of the service. */
export default function ServiceLink({ view, children, showName }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem inline view={view} />;
  }
  const { name, href } = view.service;
  const text = showName || !children ? name : children;
  return href ? (
    <PersonaHoverLink className="service-link" href={href} card={<ServiceHoverCard view={view} />}>
      {text}
    </PersonaHoverLink>
  ) : (
    <span className="service-link">{text}</span>
  );
}
