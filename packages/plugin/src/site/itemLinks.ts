import { type DataInput, type EntityKind, KINDS, type RouteOptions, toHref } from 'persona-registry';
import { ITEM_SOURCES, type ItemKind, type ItemSource } from '../shared/itemSources.js';
import { isObject } from './isObject.js';

/** An item of a sidebar or of the navbar that names an entry. */
export interface ItemLink {
  /** `persona:P001`. */
  key: string;
  /** Display path of the file with the item. */
  file: string;
}

/** Gives the items of sidebars the names and addresses of this instance. A second start of the same instance takes the place of the first. */
export function offerItems(
  instance: string,
  routes: RouteOptions,
  readData: () => readonly DataInput[],
): ItemSource {
  const holder = globalThis as { [ITEM_SOURCES]?: (ItemSource & { instance?: string })[] };
  let data: readonly DataInput[] | undefined;
  const find: ItemSource & { instance?: string } = (kind, id) => {
    data ??= readData();
    const href = toHref(kind, id, routes);
    const name = data.map((input) => nameOf(input, kind, id)).find((text) => text !== undefined);
    return { ...(href !== undefined && { href }), ...(name !== undefined && { name }) };
  };
  find.instance = instance;
  holder[ITEM_SOURCES] = [
    ...(holder[ITEM_SOURCES] ?? []).filter((other) => other.instance !== instance),
    find,
  ];
  return find;
}

function nameOf(input: unknown, kind: ItemKind, id: string): string | undefined {
  const section = isObject(input) ? input[KINDS[kind].section] : undefined;
  const entry = isObject(section) ? section[id] : undefined;
  const name = isObject(entry) ? entry.name : entry;
  return typeof name === 'string' ? name : undefined;
}

/** Fills in address and name of our items in the navbar, which Docusaurus has read before any plugin started. */
export function fillNavbar(themeConfig: unknown, find: ItemSource): void {
  for (const item of listNavbarItems(themeConfig)) {
    const [kind, id] = splitKey(item['data-persona']);
    const target = find(kind as ItemKind, id);
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
export function listSidebarLinks(allContent: object, toDisplay: (path: string) => string): ItemLink[] {
  return Object.values(allContent)
    .flatMap((instances: object) => Object.values(instances))
    .flatMap((content) =>
      isObject(content) && Array.isArray(content.loadedVersions) ? content.loadedVersions : [],
    )
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

/** All items, with those in categories and menus. */
function listObjects(items: unknown): Record<string, unknown>[] {
  return (Array.isArray(items) ? items : []).flatMap((item) =>
    isObject(item) ? [item, ...listObjects(item.items)] : [],
  );
}

/** `persona:P001` → kind and id. An id has no colon. */
export function splitKey(key: string): [kind: EntityKind, id: string] {
  const at = key.indexOf(':');
  return [key.slice(0, at) as EntityKind, key.slice(at + 1)];
}
