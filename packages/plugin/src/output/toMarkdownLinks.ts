import { join } from 'node:path';
import { toMarkdownName } from '../site/toMarkdownFiles.js';
import type { PageLinks } from './linkPages.js';
import { toPageFiles } from './toPageFiles.js';

/**
 * Links the Markdown of documents in the heads of their pages, as pages of ours do. Programs find it there.
 *
 * @param hrefs site paths of the pages, without base URL
 */
export function toMarkdownLinks(
  hrefs: readonly string[],
  { outDir, baseUrl }: { outDir: string; baseUrl: string },
): PageLinks {
  const links = new Map(
    hrefs.flatMap((href) => {
      const address = `${baseUrl}${encodeURI(toMarkdownName(href))}`.replaceAll('&', '&amp;');
      const link = `<link rel="alternate" type="text/markdown" href="${address}">`;
      return toPageFiles(join(outDir, href)).map((page): [string, string] => [page, link]);
    }),
  );
  return { pages: new Set(links.keys()), linksOf: (page) => [links.get(page) ?? ''] };
}
