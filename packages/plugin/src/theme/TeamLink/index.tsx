import PersonaHoverLink from '@theme/PersonaHoverLink';
import PersonaProblem from '@theme/PersonaProblem';
import TeamHoverCard from '@theme/TeamHoverCard';
import type { Props } from '@theme/TeamLink';
import type { ReactNode } from 'react';

/** A team's name in a sentence. It links to the page of the team. */
export default function TeamLink({ view, children, showName }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem inline view={view} />;
  }
  const { name, href } = view.team;
  const text = showName || !children ? name : children;
  return href ? (
    <PersonaHoverLink className="team-link" href={href} card={<TeamHoverCard view={view} />}>
      {text}
    </PersonaHoverLink>
  ) : (
    <span className="team-link">{text}</span>
  );
}
