import { toHref } from '../links/toHref.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { PartLink } from '../model/link.js';
import type { MemberView, TeamPageView } from '../model/pageView.js';
import type { Persona, Team } from '../model/registry.js';
import { leadsOf } from '../organisation/buildMembers.js';
import { toMarkdownText } from '../viewModel/markdownText.js';
import { toMonograms } from '../viewModel/toMonograms.js';
import { toPersonLine } from '../viewModel/toPersonLine.js';
import { say } from '../words/say.js';
import { toAnswersFor, toStaffingViews } from './organisation.js';
import { type Page, type PageModel, toBreadcrumbs, toCrumb, toIndexCrumb, toPage } from './page.js';
import { toTeamRow } from './toGroupPage.js';
import { toMapAround } from './toOrganisationPage.js';
import { toTitle } from './toTitle.js';

/** The page of a team: its people, its personas and who holds them, what it may use, and who works with it. */
export function toTeamPage(team: Team, personas: readonly Persona[], model: PageModel): Page<TeamPageView>[] {
  const { id, name, group, parent, description, image, contacts, links: teamLinks, meetings } = team;
  return toPage(toHref('team', id, model.routes), () => {
    const { words, links, organisation } = model;
    const { links: interactsWithUs, more } = model.backLinks.toTeam(id);
    const reach = model.toReach(personas.map((persona) => persona.id));
    const blocks = description === undefined ? undefined : model.readMarkdown(description);
    const map = toMapAround('team', id, model);
    const above = parent === undefined ? undefined : links.to('team', parent);
    return {
      kind: 'team-page',
      title: toTitle('team', name, model),
      description:
        blocks === undefined
          ? say(words, 'teamPage.description', {
              team: name,
              personas: say(words, 'count.personas', { count: personas.length }),
            })
          : toMarkdownText(blocks),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('team', model), ...(above ? [toCrumb(above)] : []), {
        name,
      }),
      team: links.to('team', id),
      ...(image !== undefined && { image }),
      ...(group !== undefined && { group: links.to('group', group) }),
      ...(above && { parent: above }),
      leads: links.toAll('person', leadsOf(model.members.get(id))),
      ...(blocks && { teamDescription: blocks }),
      contacts,
      links: teamLinks,
      meetings,
      members: toMembers(team, model),
      agents: toAgents(personas, model),
      cards: personas.flatMap((persona) => model.toCard(persona.id, 'compact') ?? []),
      staffing: toStaffingViews(personas, organisation, model),
      ...(reach && { reach }),
      answersFor: toAnswersFor(organisation, 'team', id, model),
      processes: toProcesses(personas, model),
      subTeams: (organisation.subTeams.get(id) ?? []).map((subTeam) => {
        const { parent: _, ...row } = toTeamRow(subTeam, model);
        return row;
      }),
      ...(map && { map }),
      interactsWithUs,
      ...(more && { interactsWithUsMore: true as const }),
      documents: [...(model.documents.teams.get(id) ?? [])],
    };
  });
}

function toMembers({ id }: Team, model: PageModel): MemberView[] {
  const members = model.members.get(id) ?? [];
  const monograms = toMonograms(members.map(({ person }) => person.name));
  return members.map(({ person, role, lead, personas }, at) => ({
    ...toPersonLine(person, monograms[at] ?? '', model),
    ...(role !== undefined && { role }),
    ...(lead && { lead }),
    personas: model.links.toAll('persona', personas),
  }));
}

function toAgents(personas: readonly Persona[], { toCard, links }: PageModel): TeamPageView['agents'] {
  return personas.flatMap(({ id, kind, sponsor }) => {
    const card = kind === 'agent' ? toCard(id, 'compact') : undefined;
    if (card === undefined) return [];
    return [
      {
        persona: card.persona,
        monogram: card.monogram,
        ...(card.image !== undefined && { image: card.image }),
        ...(sponsor !== undefined && { sponsor: links.to('persona', sponsor) }),
      },
    ];
  });
}

/** The processes of the personas, with all stages in which one of them works. A whole process has no stages. */
function toProcesses(personas: readonly Persona[], { links }: PageModel): PartLink[] {
  const processes = new Map<string, PartLink>();
  for (const { processes: refs } of personas) {
    for (const { parts, ...link } of links.toParts('process', refs)) {
      const process = getOrAdd(processes, link.id, () => ({ ...link, parts: [] }));
      for (const part of parts) if (!process.parts.includes(part)) process.parts.push(part);
    }
  }
  return [...processes.values()];
}
