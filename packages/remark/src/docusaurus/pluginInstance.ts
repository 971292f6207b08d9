import type { ContentKind } from './listInstances.js';

/** An instance of `docusaurus-plugin-personas` in a site, as far as it decides who answers a document. */
export interface PluginInstance {
  id: string;
  /** Ids of the docs plugins whose documents it answers. Absent for the instance that answers all that no other instance names. */
  docs?: readonly string[] | undefined;
  /** Path of its pages, without base URL. Empty for the root of the site. */
  basePath: string;
}

/**
 * Finds the instance that answers a document: the one that names its docs plugin, or else the one without the option `docs`. That one also answers
 * blogs, pages and all other documents.
 *
 * @param docsId id of the docs plugin. Absent for other documents.
 * @returns `undefined` if no instance answers it
 */
export function findOwner(
  instances: readonly PluginInstance[],
  docsId: string | undefined,
): PluginInstance | undefined {
  // Where two could answer, the build ends. The dev server goes on, with the same one each time.
  const sorted = sortInstances(instances);
  const named = docsId === undefined ? undefined : sorted.find(({ docs }) => docs?.includes(docsId));
  return named ?? sorted.find(isOpen);
}

/**
 * Finds the instance that stands for the whole site, such as for an item of the navbar that names no instance: the one without the option `docs`,
 * or else `default`, or else the first by id. All plugins start at the same time, so the order of the configuration is not known.
 */
export function findMain(instances: readonly PluginInstance[]): PluginInstance | undefined {
  const sorted = sortInstances(instances);
  return sorted.find(isOpen) ?? sorted.find(({ id }) => id === 'default') ?? sorted[0];
}

/** Whether a content plugin may be a docs plugin, of which the option `docs` has the id. */
export const isDocsKind = (kind: ContentKind): boolean => kind === 'docs' || kind === 'other';

export const sortInstances = <T extends PluginInstance>(instances: readonly T[]): T[] =>
  [...instances].sort((a, b) => (a.id < b.id ? -1 : 1));

export const isOpen = ({ docs }: PluginInstance): boolean => docs === undefined;
