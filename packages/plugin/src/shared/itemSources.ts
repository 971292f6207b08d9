import type { PagedKind } from 'persona-registry';

/** The kinds of entries that items of sidebars and of the navbar can name. */
export type ItemKind = PagedKind;

/** The kind of items that lead to a page about everything. Its ids are those of the option `pages`. */
export const PAGE_ITEM = 'page';
/** What an item leads to. */
export type ItemTargetKind = ItemKind | typeof PAGE_ITEM;

export interface ItemTarget {
  /** Site path without base URL. Absent if pages of the kind are switched off. */
  href?: string;
  /** Absent if the data files do not have the entry. A document may define it. */
  name?: string;
}
/** What one instance of the plugin knows. */
export interface ItemSource {
  (kind: ItemTargetKind, id: string): ItemTarget | undefined;
  /** Id of the instance. */
  instance: string;
  /** Whether the instance answers items that name no instance. */
  isMain(): boolean;
}

/** Where the instances of the plugin leave what they know, from their start until the items are read. */
export const ITEM_SOURCES: unique symbol = Symbol.for('docusaurus-plugin-personas.items') as never;

/** Marks an item as ours: `persona:P001`, or `ops/persona:P001` for the instance `ops` of the plugin. */
export const toItemKey = (kind: ItemTargetKind, id: string, instance?: string): string =>
  `${instance === undefined ? '' : `${instance}/`}${kind}:${id}`;
