import { toHref } from '../links/toHref.js';
import { entriesOf } from '../lookup/entries.js';
import type { GroupPageView, TeamRowView } from '../model/pageView.js';
import type { Group, Team } from '../model/registry.js';
import { leadsOf } from '../organisation/buildMembers.js';
import { namesLeads } from '../viewModel/buildChart.js';
import { toMarkdownText } from '../viewModel/markdownText.js';
import { say } from '../words/say.js';
import { toStaffingViews } from './organisation.js';
import { type Page, type PageModel, toBreadcrumbs, toCrumb, toIndexCrumb, toPage } from './page.js';
import { toMapAround } from './toOrganisationPage.js';

/** The page of a group: its teams with their leads and people, its sub-groups, and the personas that nobody holds. */
export function toGroupPage(group: Group, model: PageModel): Page<GroupPageView>[] {
  const { id, name, parent, lead, description, image, contacts, links: groupLinks, meetings } = group;
  return toPage(toHref('group', id, model.routes), () => {
    const { links, words, registry, organisation } = model;
    const teams = entriesOf(registry.teams).filter((team) => team.group === id);
    const personas = [...new Set(teams.flatMap((team) => model.personasByTeam.get(team.id) ?? []))];
    const blocks = description === undefined ? undefined : model.readMarkdown(description);
    const map = toMapAround('group', id, model);
    const above = parent === undefined ? undefined : links.to('group', parent);
    return {
      kind: 'group-page',
      title: name,
      description:
        blocks === undefined
          ? say(words, 'groupPage.description', {
              group: name,
              teams: say(words, 'count.teams', { count: teams.length }),
              personas: say(words, 'count.personas', { count: personas.length }),
            })
          : toMarkdownText(blocks),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('group', model), ...(above ? [toCrumb(above)] : []), {
        name,
      }),
      group: links.to('group', id),
      ...(image !== undefined && { image }),
      ...(above && { parent: above }),
      ...(lead !== undefined && { lead: links.to('person', lead) }),
      ...(blocks && { groupDescription: blocks }),
      contacts,
      links: groupLinks,
      meetings,
      teams: teams.map((team) => toTeamRow(team, model)),
      subGroups: entriesOf(registry.groups)
        .filter((other) => other.parent === id)
        .map((other) => links.to('group', other.id)),
      ...(map && { map }),
      // What is right needs no attention, and the pages of the teams have all.
      staffing: toStaffingViews(personas, organisation, model).filter(({ staffing }) => staffing !== 'right'),
    };
  });
}

/** A team in the list of its group or of the team that contains it. */
export function toTeamRow(team: Team, model: PageModel): TeamRowView {
  const { links, members, personasByTeam, chart, registry } = model;
  const leads = links.toAll('person', leadsOf(members.get(team.id)));
  return {
    team: links.to('team', team.id),
    ...(team.parent !== undefined && { parent: links.to('team', team.parent) }),
    leads,
    ...(leads.length === 0 && namesLeads(chart.units, registry.hiddenPeople) && { noLead: true as const }),
    people: members.get(team.id)?.length ?? 0,
    personas: personasByTeam.get(team.id)?.length ?? 0,
  };
}
