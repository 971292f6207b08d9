/*
 * Runs while Docusaurus reads the configuration and the sidebars, through jiti, so it imports no code. What the plugin knows by then comes through
 * `Symbol.for`, because the site may have another copy of this module.
 */
import {
  ITEM_SOURCES,
  type ItemKind,
  type ItemSource,
  type ItemTarget,
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

type Helpers<Item> = Readonly<Record<ItemKind, (id: string, label?: string) => Item>>;

const toHelpers = <Item>(toItem: (kind: ItemKind, id: string, label?: string) => Item): Helpers<Item> => ({
  persona: (id, label) => toItem('persona', id, label),
  team: (id, label) => toItem('team', id, label),
  service: (id, label) => toItem('service', id, label),
  person: (id, label) => toItem('person', id, label),
  process: (id, label) => toItem('process', id, label),
  architecture: (id, label) => toItem('architecture', id, label),
  skill: (id, label) => toItem('skill', id, label),
});

/**
 * Items for `sidebars.js`: `sidebarItems.persona('P001')`. The label is the name in the data file, unless you give one. A persona that a document
 * defines needs one. The build reports ids that do not exist.
 */
export const sidebarItems: Helpers<PersonaSidebarItem> = toHelpers((kind, id, label) => {
  const target = findTarget(kind, id);
  return {
    type: 'link',
    label: label ?? target?.name ?? id,
    href: target?.href ?? '/',
    customProps: { persona: toItemKey(kind, id) },
  };
});

/** Items for `themeConfig.navbar.items`: `navbarItems.team('ai', 'AI Team')`, with the same labels and checks. */
export const navbarItems: Helpers<PersonaNavbarItem> = toHelpers((kind, id, label) => ({
  label: label ?? id,
  to: '/',
  'data-persona': toItemKey(kind, id),
}));

function findTarget(kind: ItemKind, id: string): ItemTarget | undefined {
  const sources = (globalThis as { [ITEM_SOURCES]?: ItemSource[] })[ITEM_SOURCES] ?? [];
  const targets = sources.map((find) => find(kind, id));
  // With several instances of the plugin, the first that has the entry answers.
  return (
    targets.find((target) => target?.name !== undefined) ?? targets.find((target) => target !== undefined)
  );
}
