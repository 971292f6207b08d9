import {
  type DataInput,
  type EntityKind,
  KINDS,
  REPORTS,
  type ReportPage,
  type RouteOptions,
  toHref,
  toOverviewHref,
  toReportHref,
} from 'persona-registry';
import {
  ITEM_SOURCES,
  type ItemKind,
  type ItemSource,
  type ItemTarget,
  type ItemTargetKind,
  PAGE_ITEM,
} from '../shared/itemSources.js';
import { isObject } from './isObject.js';
import type { SiteInstances } from './joinInstances.js';
import { type AllContent, listDocs } from './listDocs.js';

/** An item of a sidebar or of the navbar that names an entry. */
export interface ItemLink {
  /** `persona:P001`, `ops/persona:P001`. */
  key: string;
  /** Display path of the file with the item. */
  file: string;
}

/**
 * Gives the items of sidebars the names and addresses of this instance.
 *
 * @param siblings the sources of the same site. The site that started last answers.
 */
export function offerItems(
  instance: string,
  routes: RouteOptions,
  readData: () => readonly DataInput[],
  siblings: Pick<SiteInstances, 'itemSources' | 'isMain'> = { itemSources: [], isMain: () => true },
): ItemSource {
  let data: readonly DataInput[] | undefined;
  const find = (kind: ItemTargetKind, id: string) => {
    if (kind === PAGE_ITEM) return findPage(id, routes);
    data ??= readData();
    const href = toHref(kind, id, routes);
    const name = data.map((input) => nameOf(input, kind, id)).find((text) => text !== undefined);
    return { ...(href !== undefined && { href }), ...(name !== undefined && { name }) };
  };
  const { itemSources, isMain } = siblings;
  const source: ItemSource = Object.assign(find, { instance, isMain });
  itemSources.push(source);
  (globalThis as { [ITEM_SOURCES]?: ItemSource[] })[ITEM_SOURCES] = itemSources;
  return source;
}

const isReport = (id: string): id is ReportPage => Object.hasOwn(REPORTS, id);

/** Address and English title of a page about everything. Docusaurus has translations of its labels of its own. */
export function findPage(id: string, routes: RouteOptions): ItemTarget | undefined {
  if (id !== 'overview' && !isReport(id)) return undefined;
  const href = id === 'overview' ? toOverviewHref(routes) : toReportHref(id, routes);
  return { name: id === 'overview' ? 'Personas' : REPORTS[id], ...(href !== undefined && { href }) };
}

function nameOf(input: unknown, kind: ItemKind, id: string): string | undefined {
  const section = isObject(input) ? input[KINDS[kind].section] : undefined;
  const entry = isObject(section) ? section[id] : undefined;
  const name = isObject(entry) ? entry.name : entry;
  return typeof name === 'string' ? name : undefined;
}

/** Fills in address and name of the instance's items in the navbar, which Docusaurus has read before any plugin started. */
export function fillNavbar(themeConfig: unknown, find: ItemSource): void {
  for (const item of listNavbarItems(themeConfig)) {
    const { kind, id, instance } = splitKey(item['data-persona']);
    if (instance === undefined ? !find.isMain() : instance !== find.instance) continue;
    const target = find(kind as ItemTargetKind, id);
    if (target?.href !== undefined) item.to = target.href;
    if (item.label === id && target?.name !== undefined) item.label = target.name;
  }
}

/** Our items in the navbar and in its menus. */
export function listNavbarItems(
  themeConfig: unknown,
): (Record<string, unknown> & { 'data-persona': string })[] {
  const navbar = isObject(themeConfig) ? themeConfig.navbar : undefined;
  return listObjects(isObject(navbar) ? navbar.items : undefined).filter(
    (item): item is Record<string, unknown> & { 'data-persona': string } =>
      typeof item['data-persona'] === 'string',
  );
}

/**
 * Our items in the sidebars of all docs. The shape of the content decides, as in `listDocuments`.
 *
 * @param toDisplay makes a display path of an absolute one
 */
export function listSidebarLinks(allContent: AllContent, toDisplay: (path: string) => string): ItemLink[] {
  return listDocs(allContent)
    .flatMap(({ versions }) => versions)
    .flatMap(({ sidebars, sidebarFilePath }) =>
      Object.values(sidebars ?? {}).flatMap((items) =>
        listObjects(items).flatMap(({ customProps }) =>
          isObject(customProps) &&
          typeof customProps.persona === 'string' &&
          typeof sidebarFilePath === 'string'
            ? [{ key: customProps.persona, file: toDisplay(sidebarFilePath) }]
            : [],
        ),
      ),
    );
}

/** Selects the items that an instance answers. */
export const selectItems = (
  items: readonly ItemLink[],
  id: string,
  { isMain }: Pick<SiteInstances, 'isMain'>,
): ItemLink[] =>
  items.filter(({ key }) => {
    const { instance } = splitKey(key);
    return instance === undefined ? isMain() : instance === id;
  });

/** All items, with those in categories and menus. */
function listObjects(items: unknown): Record<string, unknown>[] {
  return (Array.isArray(items) ? items : []).flatMap((item) =>
    isObject(item) ? [item, ...listObjects(item.items)] : [],
  );
}

/** The parts of a key. */
interface ItemKey {
  kind: EntityKind | typeof PAGE_ITEM;
  id: string;
  /** The instance of the plugin that the item names. */
  instance?: string;
}

/** `persona:P001`, `ops/persona:P001` → the parts. Neither instance nor kind has a colon or a slash. */
export function splitKey(key: string): ItemKey {
  const at = key.indexOf(':');
  const [kind = '', instance] = key.slice(0, at).split('/').reverse();
  return {
    kind: kind as ItemKey['kind'],
    id: key.slice(at + 1),
    ...(instance !== undefined && { instance }),
  };
}
