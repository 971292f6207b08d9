import { htmlAttributes } from './htmlAttributes.js';

/**
 * Ids that a page of a built site has more than once: links, labels and pictures mean the first, which may be the wrong one or hidden.
 *
 * @param tree files of the build by path
 * @returns `page#id`, sorted
 */
export function findDuplicateIds(tree: ReadonlyMap<string, string>): string[] {
  const pages = [...tree].filter(([path]) => path.endsWith('.html'));
  return pages
    .flatMap(([path, html]) => {
      const ids = htmlAttributes(html, 'id');
      const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
      return [...twice].map((id) => `${path}#${id}`);
    })
    .sort();
}
