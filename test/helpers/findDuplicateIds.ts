import { htmlAttributes } from './htmlAttributes.js';

/**
 * Finds ids that a page of a built site has more than once. Links, labels and pictures refer to the first of them, which may be wrong or hidden.
 *
 * @param tree files of the build, keyed by path
 * @returns `page#id`, sorted
 */
export function findDuplicateIds(tree: ReadonlyMap<string, string>): string[] {
  const pages = [...tree].filter(([path]) => path.endsWith('.html'));
  return pages
    .flatMap(([path, html]) => {
      const ids = htmlAttributes(html, 'id');
      const duplicates = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
      return [...duplicates].map((id) => `${path}#${id}`);
    })
    .sort();
}
