import { isObject } from '../site/isObject.js';

/** The part of a loaded plugin that this file reads. */
export interface SearchedPlugin {
  name: string;
  content?: unknown;
}

const SEARCH = '@easyops-cn/docusaurus-search-local';
const DOCS = 'docusaurus-plugin-content-docs';

/**
 * Has `@easyops-cn/docusaurus-search-local` index our pages where docs are at `/`, or at another path above ours. Below the path of docs, it takes
 * only what is in the lists of documents (`processDocInfos` of its 0.55), so our pages get into these lists. It reads them when its `postBuild`
 * begins, and nothing else reads them after a build. Returns whether it is there and has begun already, so that our pages are missing.
 *
 * @param plugins all plugins of the site, in the order in which their `postBuild` begins
 * @param own name of our plugin
 * @param permalinks paths of our pages, with base URL
 */
export function admitToLocalSearch(
  plugins: readonly SearchedPlugin[],
  own: string,
  permalinks: readonly string[],
): boolean {
  const names = plugins.map(({ name }) => name);
  if (!names.includes(SEARCH)) return false;
  for (const { name, content } of plugins) {
    if (name !== DOCS || !isObject(content) || !Array.isArray(content.loadedVersions)) continue;
    for (const version of content.loadedVersions) {
      version.docs = [...version.docs, ...permalinks.map((permalink) => ({ permalink }))];
    }
  }
  return names.indexOf(SEARCH) < names.lastIndexOf(own);
}
