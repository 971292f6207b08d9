import { toPagePath } from '../links/toHref.js';
import { entriesOf } from '../lookup/entries.js';
import { KINDS, PAGED_KINDS } from '../model/kinds.js';
import type { PageNeighbour, PageNeighbours } from '../model/pageView.js';
import type { Entity } from '../model/registry.js';
import type { SidebarItem } from '../model/sidebar.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { toSidebar } from './toSidebar.js';

/**
 * The page before and the page after each page, by path: in the order of the sidebar, and for kinds that the sidebar does not list one by one, such as
 * services, in data order.
 */
export function toNeighbours(model: ViewModel): Map<string, PageNeighbours> {
  const { registry, links, routes } = model;
  const neighbours = new Map<string, PageNeighbours>();
  const inSidebar = listLinks(
    toSidebar(model, { overview: true, groups: true, teams: true, kinds: [], collapsible: true }),
  );
  addSequence(neighbours, inSidebar);
  for (const kind of PAGED_KINDS) {
    const entries = entriesOf<Entity>(registry[KINDS[kind].section]).flatMap(({ id }) => {
      const { name } = links.to(kind, id);
      const href = toPagePath(kind, id, routes);
      return href === undefined || neighbours.has(href) ? [] : [{ name, href }];
    });
    addSequence(neighbours, entries);
  }
  return neighbours;
}

function addSequence(neighbours: Map<string, PageNeighbours>, pages: readonly PageNeighbour[]): void {
  pages.forEach(({ href }, index) => {
    const previous = pages[index - 1];
    const next = pages[index + 1];
    if (!neighbours.has(href)) neighbours.set(href, { ...(previous && { previous }), ...(next && { next }) });
  });
}

const listLinks = (items: readonly SidebarItem[]): PageNeighbour[] =>
  items.flatMap((item) => [
    ...(item.href === undefined ? [] : [{ name: item.label, href: item.href }]),
    ...(item.type === 'category' ? listLinks(item.items) : []),
  ]);
