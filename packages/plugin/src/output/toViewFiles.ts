import { join } from 'node:path';
import type { HtmlTagObject } from '@docusaurus/types';
import { VIEWS_PATH } from '../shared/names.js';
import { type PageEntry, toPageFileName } from '../site/listPages.js';
import type { PageLinks } from './linkPages.js';
import { toPageFiles } from './toPageFiles.js';

/** Where the views of an instance are in the built site. */
export interface ViewsPlace {
  baseUrl: string;
  /** Route of the overview, without base URL. */
  basePath: string;
  /**
   * Changes with any view. A script of an earlier deployment finds no view then, and Docusaurus loads the whole page. A view that browsers keep stays right
   * for ever.
   */
  hash: string;
}

/**
 * Returns the element that says to the code in the browser where the views are (`page-views.ts`): `/docs/personas/~views/1a2b3c4d`. It is in all pages of the site,
 * because any of them can link to ours. In a route, each edit of the data would change the main script of the site.
 *
 * @param id of the plugin instance
 */
export const toViewsTag = (id: string, { baseUrl, basePath, hash }: ViewsPlace): HtmlTagObject => ({
  tagName: 'meta',
  attributes: {
    name: `personas:${id}`,
    content: `${withoutSlash(baseUrl)}${basePath}/${VIEWS_PATH}/${hash}`,
  },
});

/** Returns the site path of a page's view: `/personas/~views/1a2b3c4d/services/vault.json`. The overview's is beside the folder. */
const toViewPath = (path: string, { basePath, hash }: ViewsPlace): string =>
  `${basePath}/${VIEWS_PATH}/${hash}${withoutSlash(path).slice(basePath.length)}.json`;

/** Returns the views of pages as files of the built site. */
export function* toViewFiles(
  pages: readonly PageEntry[],
  place: ViewsPlace,
  read: (name: string) => Buffer | undefined,
): Iterable<readonly [name: string, content: Buffer]> {
  for (const page of pages) {
    const content = read(toPageFileName(page));
    if (content !== undefined) yield [toViewPath(page.path, place), content];
  }
}

/** Has the browser load the view of a page while it loads the scripts, which ask for the view later. */
export function toViewLinks(
  pages: readonly PageEntry[],
  { outDir, ...place }: ViewsPlace & { outDir: string },
): PageLinks {
  const links = new Map(
    pages.flatMap(({ path }) => {
      const address = encodeURI(`${withoutSlash(place.baseUrl)}${toViewPath(path, place)}`).replaceAll(
        '&',
        '&amp;',
      );
      const link = `<link rel="preload" href="${address}" as="fetch" crossorigin>`;
      return toPageFiles(join(outDir, path)).map((file): [string, string] => [file, link]);
    }),
  );
  return { pages: new Set(links.keys()), linksOf: (page) => [links.get(page) ?? ''] };
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '');
