/*
 * Runs while Docusaurus reads the configuration and the sidebars, through jiti, so it imports no code. What the plugin knows by then comes through
 * `Symbol.for`, because the site may have another copy of this module.
 */
import type { ReportPage } from 'persona-registry';
import {
  ITEM_SOURCES,
  type ItemKind,
  type ItemSource,
  type ItemTarget,
  type ItemTargetKind,
  PAGE_ITEM,
  toItemKey,
} from './shared/itemSources.js';

export type { ItemKind } from './shared/itemSources.js';

/** A link in a docs sidebar. */
export interface PersonaSidebarItem {
  type: 'link';
  label: string;
  href: string;
  customProps: { persona: string };
}

/** A link in the navbar. The plugin fills in the address, and the label if there is none. */
export interface PersonaNavbarItem {
  label: string;
  to: string;
  'data-persona': string;
}

type Helpers<Item> = Readonly<Record<ItemKind, (id: string, label?: string) => Item>> & {
  /** A page about everything, such as the organisation chart. */
  readonly page: (page: 'overview' | ReportPage, label?: string) => Item;
};

/** Items of a site with several instances of the plugin. */
interface InstanceHelpers<Item> extends Helpers<Item> {
  /** Items that lead to the pages of one instance: `sidebarItems.of('ops').persona('P001')`. Without it, those of the instance without `docs`. */
  of(instance: string): Helpers<Item>;
}

type ToItem<Item> = (place: ItemPlace, label?: string) => Item;
interface ItemPlace {
  kind: ItemTargetKind;
  id: string;
  instance?: string | undefined;
}

const toHelpers = <Item>(toItem: ToItem<Item>, instance?: string): Helpers<Item> => ({
  persona: (id, label) => toItem({ kind: 'persona', id, instance }, label),
  group: (id, label) => toItem({ kind: 'group', id, instance }, label),
  team: (id, label) => toItem({ kind: 'team', id, instance }, label),
  service: (id, label) => toItem({ kind: 'service', id, instance }, label),
  person: (id, label) => toItem({ kind: 'person', id, instance }, label),
  process: (id, label) => toItem({ kind: 'process', id, instance }, label),
  architecture: (id, label) => toItem({ kind: 'architecture', id, instance }, label),
  skill: (id, label) => toItem({ kind: 'skill', id, instance }, label),
  page: (id, label) => toItem({ kind: PAGE_ITEM, id, instance }, label),
});

const toAllHelpers = <Item>(toItem: ToItem<Item>): InstanceHelpers<Item> => ({
  ...toHelpers(toItem),
  of: (instance) => toHelpers(toItem, instance),
});

/**
 * Items for `sidebars.js`: `sidebarItems.persona('P001')`. The label is the name in the data file, unless you give one. A persona that a document
 * defines needs one. The build reports ids that do not exist.
 */
export const sidebarItems: InstanceHelpers<PersonaSidebarItem> = toAllHelpers((place, label) => {
  const { kind, id, instance } = place;
  const target = findTarget(place);
  return {
    type: 'link',
    label: label ?? target?.name ?? id,
    href: target?.href ?? '/',
    customProps: { persona: toItemKey(kind, id, instance) },
  };
});

/** Items for `themeConfig.navbar.items`: `navbarItems.team('ai', 'AI Team')`, with the same labels and checks. */
export const navbarItems: InstanceHelpers<PersonaNavbarItem> = toAllHelpers(
  ({ kind, id, instance }, label) => ({
    label: label ?? id,
    to: '/',
    'data-persona': toItemKey(kind, id, instance),
  }),
);

function findTarget({ kind, id, instance }: ItemPlace): ItemTarget | undefined {
  const sources = (globalThis as { [ITEM_SOURCES]?: ItemSource[] })[ITEM_SOURCES] ?? [];
  const find = sources.find((source) =>
    instance === undefined ? source.isMain() : source.instance === instance,
  );
  return find?.(kind, id);
}
