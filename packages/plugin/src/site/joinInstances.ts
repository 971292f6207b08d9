import { findMain, findOwner, type PluginInstance } from 'remark-personas/docusaurus';
import type { ItemSource } from '../shared/itemSources.js';
import { createReportBoard, type ReportBoard } from './createReportBoard.js';

/** The instances of the plugin in one site. They are complete when content is loaded, because Docusaurus starts all plugins before that. */
export interface SiteInstances {
  all(): readonly PluginInstance[];
  /** Whether this is the instance that stands for the whole site. It does what one of them must do for all. */
  isMain(): boolean;
  /**
   * Whether this instance answers the documents of a content plugin.
   *
   * @param docsId id of the docs plugin; absent for blogs, pages and other documents
   */
  answers(docsId?: string): boolean;
  /** Returns the id of the instance that answers them. The id of the docs plugin is as for `answers`. */
  ownerOf(docsId?: string): string | undefined;
  /** What the instances know about entries that items of sidebars name. */
  itemSources: ItemSource[];
  /** What they report in a build. */
  reports: ReportBoard;
}

interface Group extends Pick<SiteInstances, 'itemSources' | 'reports'> {
  instances: PluginInstance[];
}

/** The key is the same for all copies of this module. */
const GROUPS = Symbol.for('docusaurus-plugin-personas.instances');

/**
 * Adds an instance to those of its site.
 *
 * @param context Docusaurus gives the same object to all plugins, and another one for each locale and after an edit of the configuration.
 */
export function joinInstances(context: object, own: PluginInstance): SiteInstances {
  const holder = globalThis as { [GROUPS]?: WeakMap<object, Group> };
  holder[GROUPS] ??= new WeakMap();
  const group = holder[GROUPS].get(context) ?? {
    instances: [],
    itemSources: [],
    reports: createReportBoard(),
  };
  holder[GROUPS].set(context, group);
  const { instances, itemSources, reports } = group;
  instances.push(own);
  return {
    all: () => instances,
    isMain: () => findMain(instances) === own,
    answers: (docsId) => findOwner(instances, docsId) === own,
    ownerOf: (docsId) => findOwner(instances, docsId)?.id,
    itemSources,
    reports,
  };
}
