import { toHref } from '../links/toHref.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { TeamPageView } from '../model/pageView.js';
import type { Team } from '../model/registry.js';
import type { PersonaCardView } from '../model/view.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toIndexCrumb, toPage } from './page.js';

/** The personas of each team, in data order. */
export function groupByTeam({ personas, toCard }: PageModel): Map<string, PersonaCardView[]> {
  const byTeam = new Map<string, PersonaCardView[]>();
  for (const { id, teams } of personas) {
    const card = toCard(id, 'compact');
    if (card === undefined) continue;
    for (const team of teams) getOrAdd(byTeam, team, () => []).push(card);
  }
  return byTeam;
}

/** The page of a team: its personas, and the personas that work with it. */
export function toTeamPage(team: Team, cards: PersonaCardView[], model: PageModel): Page<TeamPageView>[] {
  const { id, name, group, description } = team;
  return toPage(toHref('team', id, model.routes), () => {
    const { words } = model;
    const { links, more } = model.backLinks.toTeam(id);
    return {
      kind: 'team-page',
      title: name,
      description:
        description ??
        say(words, 'teamPage.description', {
          team: name,
          personas: say(words, 'count.personas', { count: cards.length }),
        }),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('team', model), { name }),
      team: model.links.to('team', id),
      ...(group !== undefined && { group: model.links.to('group', group) }),
      ...(description !== undefined && { teamDescription: description }),
      cards,
      interactsWithUs: links,
      ...(more && { interactsWithUsMore: true as const }),
    };
  });
}
