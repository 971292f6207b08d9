import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say, type Words } from 'persona-registry';
import { normalizeUrl } from '../shared/docusaurusUtils.js';
import { toComparablePath } from '../shared/toComparablePath.js';
import type { Redirect } from '../site/toRedirects.js';

export interface RedirectSettings {
  /** Folder of the built site, absolute. */
  outDir: string;
  baseUrl: string;
  trailingSlash: boolean | undefined;
  /** Paths without base URL that the site redirects itself. The site's redirect is kept. */
  sitePaths?: Iterable<string>;
  words: Words;
}

/** Reasons why a file system takes no folder or file of a name. A site without one redirect is better than no site. */
const NO_PLACE = /^(EEXIST|ENOTDIR|EISDIR|ENAMETOOLONG|EINVAL)$/;

/**
 * Writes one HTML page per redirect. The file is always `<path>/index.html`. Servers prefer `<path>.html`, so a real page wins with every value of
 * `trailingSlash` (docusaurus#5055). An existing file is never replaced.
 */
export function writeRedirects(redirects: readonly Redirect[], settings: RedirectSettings): void {
  const taken = new Set(Array.from(settings.sitePaths ?? [], toComparablePath));
  for (const redirect of redirects) {
    const path = join(settings.outDir, redirect.from);
    if (taken.has(toComparablePath(redirect.from)) || existsSync(`${path}.html`)) continue;
    const file = join(path, 'index.html');
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, toRedirectPage(toUrl(redirect.to, settings), settings.words), { flag: 'wx' });
    } catch (error) {
      if (!NO_PLACE.test(String((error as NodeJS.ErrnoException).code))) throw error;
    }
  }
}

/** Returns the URL as Docusaurus writes it. The right trailing slash saves a redirect of the server. */
function toUrl(path: string, { baseUrl, trailingSlash }: RedirectSettings): string {
  const [page = '', place] = path.split('#');
  const url = encodeURI(normalizeUrl([baseUrl, page]));
  return `${url}${trailingSlash === true ? '/' : ''}${place === undefined ? '' : `#${encodeURIComponent(place)}`}`;
}

/** Stands for the link, until the text is escaped. */
const ADDRESS = '\u0000';

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A page that no search lists: crawlers obey `robots`, and Pagefind its own attribute.
 *
 * @param url encoded: it has no double quotes, `<` or `>`. It may have apostrophes, which end no attribute or text in this page.
 */
function toRedirectPage(url: string, words: Words): string {
  const [page = '', place] = url.split('#');
  const text = escapeText(say(words, 'redirect.text', { address: ADDRESS }));
  return `<!DOCTYPE html>
<html lang="${words.locale}" dir="auto">
  <head>
    <meta charset="UTF-8">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${url}">
    <link rel="canonical" href="${page}">
    <title>${escapeText(say(words, 'redirect.title'))}</title>
    <script>location.replace(${JSON.stringify(page)} + location.search + ${place === undefined ? 'location.hash' : JSON.stringify(`#${place}`)});</script>
  </head>
  <body data-pagefind-ignore="all">
    <p>${text.replace(ADDRESS, `<a href="${url}">${url}</a>`)}</p>
  </body>
</html>
`;
}
