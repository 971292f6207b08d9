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
 * Writes one HTML page per redirect. The file is always `<path>/index.html`. Servers prefer `<path>.html`, so a real page wins with every value of
 * `trailingSlash` (docusaurus#5055). An existing file is never replaced.
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

/** Returns the URL as Docusaurus writes it. The right trailing slash saves a redirect of the server. */
function toUrl(path: string, { baseUrl, trailingSlash }: RedirectSettings): string {
  const url = encodeURI(normalizeUrl([baseUrl, path]));
  return trailingSlash === true ? `${url}/` : url;
}

/** @param url encoded: it has no double quotes, `<` or `>`. It may have apostrophes, which end no attribute or text in this page. */
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
