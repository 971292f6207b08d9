import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalizeUrl } from '../shared/docusaurusUtils.js';
import type { Redirect } from '../site/toRedirects.js';

export interface RedirectSettings {
  /** Folder of the built site, absolute. */
  outDir: string;
  baseUrl: string;
  trailingSlash: boolean | undefined;
}

/**
 * Writes one HTML page per redirect. Always as `<path>/index.html`, which servers prefer less than `<path>.html`, so that a real page wins
 * whatever `trailingSlash` is (docusaurus#5055); and never over a file that is there.
 */
export function writeRedirects(redirects: readonly Redirect[], settings: RedirectSettings): void {
  for (const redirect of redirects) {
    const path = join(settings.outDir, redirect.from);
    if (existsSync(`${path}.html`)) continue;
    const file = join(path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, toRedirectPage(toUrl(redirect.to, settings)), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** As Docusaurus writes it: a link to the page with its slash, or without, saves a server's redirect. */
function toUrl(path: string, { baseUrl, trailingSlash }: RedirectSettings): string {
  const url = encodeURI(normalizeUrl([baseUrl, path]));
  return trailingSlash === true ? `${url}/` : url;
}

/** @param url encoded: without quotes, `<` and `>`, except for the apostrophe, which no attribute or text below is ended by. */
function toRedirectPage(url: string): string {
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="UTF-8">
    <meta http-equiv="refresh" content="0; url=${url}">
    <link rel="canonical" href="${url}">
    <title>Moved</title>
    <script>location.replace(${JSON.stringify(url)} + location.search + location.hash);</script>
  </head>
  <body>
    <p>This page has moved to <a href="${url}">${url}</a>.</p>
  </body>
</html>
`;
}
