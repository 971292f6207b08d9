import { listIndexes } from '../links/listIndexes.js';
import { listReports } from '../links/listReports.js';
import { toIndexHref, toOverviewHref, toReportHref } from '../links/toHref.js';
import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { Team } from '../model/registry.js';
import type { SidebarItem, SidebarKind, SidebarOptions } from '../model/sidebar.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { say } from '../words/say.js';

/** The most personas, and the most teams, that a sidebar lists. Every page loads the list, and nobody reads a longer one. */
const MAX_ENTRIES = 1000;

type Model = Pick<ViewModel, 'registry' | 'routes' | 'links' | 'personas' | 'words'>;

/**
 * The sidebar around the pages, in the order of the overview: groups, their teams, their personas. Teams without a group and personas without a
 * team come after them. People, services and other kinds are links to their index pages, because a site may have thousands of them. What has
 * neither a page nor an item is left out.
 */
export function toSidebar(model: Model, options: SidebarOptions): SidebarItem[] {
  const { routes, words } = model;
  const overview = options.overview ? toLink(say(words, 'sidebar.overview'), toOverviewHref(routes)) : [];
  const kinds = toKinds(model, options);
  const chart = toReportHref('organisation', routes);
  const isChart = ({ href }: SidebarItem) => href === chart;
  return [
    ...overview,
    ...kinds.filter(isChart),
    ...toOrganisation(model, options),
    ...kinds.filter((item) => !isChart(item)),
  ];
}

function toOrganisation({ registry, links, personas }: Model, options: SidebarOptions): SidebarItem[] {
  const { collapsible } = options;
  const byTeam = new Map<string | undefined, SidebarItem[]>();
  if (personas.length <= MAX_ENTRIES) {
    for (const { id, team } of personas) {
      const { name, href } = links.to('persona', id);
      getOrAdd(byTeam, team, () => []).push(...toLink(name, href));
    }
  }
  const hasTeams = options.teams && Object.keys(registry.teams).length <= MAX_ENTRIES;
  const teams = entriesOf(registry.teams);
  const teamsWithin = new Map<string | undefined, Team[]>();
  for (const team of teams) getOrAdd(teamsWithin, team.parent, () => []).push(team);
  // The data may name a parent in another group. The team then stands below its parent.
  const toTeam = ({ id }: Team): SidebarItem[] => {
    const items = [...(teamsWithin.get(id) ?? []).flatMap(toTeam), ...(byTeam.get(id) ?? [])];
    return hasTeams ? toCategory(links.to('team', id), items, collapsible) : items;
  };
  const roots = teamsWithin.get(undefined) ?? [];
  const groups = options.groups ? entriesOf(registry.groups) : [];
  const ofGroup = groups.flatMap(({ id }) =>
    toCategory(links.to('group', id), roots.filter(({ group }) => group === id).flatMap(toTeam), collapsible),
  );
  const listed = new Set(groups.map(({ id }) => id));
  const others = roots.filter(({ group }) => group === undefined || !listed.has(group)).flatMap(toTeam);
  return [...ofGroup, ...others, ...(byTeam.get(undefined) ?? [])];
}

function toKinds({ registry, routes, words }: Model, { kinds }: SidebarOptions): SidebarItem[] {
  const wanted = new Set<SidebarKind>(kinds);
  return [
    ...listIndexes(registry)
      .filter((kind) => wanted.has(kind))
      .flatMap((kind) => toLink(say(words, `index.${kind}`), toIndexHref(kind, routes))),
    ...listReports(registry)
      .filter((page) => wanted.has(page))
      .flatMap((page) => toLink(say(words, `report.${page}`), toReportHref(page, routes))),
  ];
}

function toLink(label: string, href: string | undefined): SidebarItem[] {
  return href === undefined ? [] : [{ type: 'link', label, href }];
}

/** A category without items is a link. */
function toCategory({ name, href }: Link, items: SidebarItem[], collapsible: boolean): SidebarItem[] {
  if (items.length === 0) return toLink(name, href);
  return [
    {
      type: 'category',
      label: name,
      ...(href !== undefined && { href }),
      collapsible,
      collapsed: collapsible,
      items,
    },
  ];
}
