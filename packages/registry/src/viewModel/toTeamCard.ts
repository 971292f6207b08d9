import type { TeamCardView, TeamLinkView } from '../model/view.js';

/** The data for the hover card of a link. */
export function toTeamLink({ team, group, leads }: TeamCardView): TeamLinkView {
  return { kind: 'team-link', team, ...(group && { group }), leads };
}
