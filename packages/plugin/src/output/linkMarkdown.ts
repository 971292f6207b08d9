import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdownName } from '../site/toMarkdownFiles.js';
import { toPageFiles } from './toPageFiles.js';

/**
 * Links the Markdown of a document in the head of its page, as pages of ours do. Programs find it there.
 *
 * @param href site path of the page, without base URL
 */
export function linkMarkdown(href: string, { outDir, baseUrl }: { outDir: string; baseUrl: string }): void {
  const address = `${baseUrl}${encodeURI(toMarkdownName(href))}`.replaceAll('&', '&amp;');
  const link = `<link rel="alternate" type="text/markdown" href="${address}">`;
  for (const page of toPageFiles(join(outDir, href))) {
    // The link is ASCII, and each byte of the page stays what it is.
    const html = readFileSync(page, 'latin1');
    writeFileSync(
      page,
      html.replace('</head>', (end) => link + end),
      'latin1',
    );
  }
}
