import { listIndexes } from '../links/listIndexes.js';
import { listReports } from '../links/listReports.js';
import { toIndexHref, toOverviewHref, toPersonasJsonHref, toReportHref } from '../links/toHref.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { OverviewPageView } from '../model/pageView.js';
import type { Entity, Team } from '../model/registry.js';
import type { PersonaCardView } from '../model/view.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { toPersonaTerms } from './toSearchTerms.js';

/** The most personas with compact cards. If there are more, cards are rows, because thousands of cards do not fit on one page. */
const MAX_COMPACT = 200;

/** A list up to this length has no search: a reader sees it at a glance. */
const SEARCHED_FROM = 20;

/** The page of all personas by group and team, in data order. Teams without a group and personas without a team come last. Empty teams are left out. */
export function toOverviewPage(model: PageModel): Page<OverviewPageView>[] {
  const { registry, routes, personas, services, links, words } = model;
  return toPage(toOverviewHref(routes), () => {
    const counts = {
      personas: personas.length,
      people: Object.keys(registry.people).length,
      agents: personas.filter(({ kind }) => kind === 'agent').length,
      teams: Object.keys(registry.teams).length,
      services: services.length,
    };
    const groups = toGroups(model);
    const terms = toTerms(groups, model);
    return {
      kind: 'overview-page',
      title: say(words, 'index.personas'),
      description: toDescription(counts, words),
      breadcrumbs: toBreadcrumbs(model).map(({ name }) => ({ name })),
      counts,
      groups,
      ...(terms && { terms }),
      indexes: toIndexes(model),
      processes: withPage(links.toAll('process', idsOf(registry.processes))),
      architectures: withPage(links.toAll('architecture', idsOf(registry.architectures))),
      json: toPersonasJsonHref(routes),
    };
  });
}

/** Links to the indexes, in the order in which a reader meets the kinds. A kind without entries has no index. */
function toIndexes(model: PageModel): Link[] {
  const { registry, routes, words } = model;
  const indexes = listIndexes(registry).map(
    (kind) => [kind, say(words, `index.${kind}`), toIndexHref(kind, routes)] as const,
  );
  const reports = listReports(registry).map(
    (page) => [page, say(words, `report.${page}`), toReportHref(page, routes)] as const,
  );
  return [...indexes, ...reports].flatMap(([id, name, href]) =>
    href === undefined ? [] : [{ id, name, href }],
  );
}

/** For few cards there is no search. */
function toTerms(groups: OverviewPageView['groups'], model: PageModel): string[] | undefined {
  const cards = groups.flatMap(({ teams }) => teams.flatMap(({ personas }) => personas));
  if (cards.length <= SEARCHED_FROM) return undefined;
  return cards.map(({ persona }) => {
    const entry = getEntry(model.registry.personas, persona.id);
    return entry === undefined ? '' : toPersonaTerms(entry, model);
  });
}

const idsOf = (record: Readonly<Record<string, Entity>>) => entriesOf(record).map(({ id }) => id);
const withPage = (links: readonly Link[]) => links.filter(({ href }) => href !== undefined);

function toDescription({ personas, agents, services }: OverviewPageView['counts'], words: Words): string {
  const parts = {
    personas: say(words, 'count.personas', { count: personas }),
    services: say(words, 'count.services', { count: services }),
  };
  return agents > 0 && agents < personas
    ? say(words, 'overviewPage.descriptionOfKinds', {
        ...parts,
        kinds: say(words, 'count.agents', { count: agents }),
      })
    : say(words, 'overviewPage.description', parts);
}

function toGroups({ registry, personas, toCard, links }: PageModel): OverviewPageView['groups'] {
  const variant = personas.length > MAX_COMPACT ? 'row' : 'compact';
  const byTeam = new Map<string | undefined, PersonaCardView[]>();
  for (const { id, team } of personas) {
    const card = toCard(id, variant);
    if (card !== undefined) getOrAdd(byTeam, team, () => []).push(card);
  }
  const toTeams = (teams: readonly Team[]) =>
    teams.flatMap(({ id }) => {
      const teamCards = byTeam.get(id);
      return teamCards ? [{ team: links.to('team', id), personas: teamCards }] : [];
    });
  const teams = entriesOf(registry.teams);
  const groups = entriesOf(registry.groups).map(({ id }) => ({
    group: links.to('group', id),
    teams: toTeams(teams.filter(({ group }) => group === id)),
  }));
  const withoutTeam = byTeam.get(undefined);
  const rest = {
    teams: [
      ...toTeams(teams.filter(({ group }) => group === undefined)),
      ...(withoutTeam ? [{ personas: withoutTeam }] : []),
    ],
  };
  return [...groups, rest].filter((group) => group.teams.length > 0);
}
