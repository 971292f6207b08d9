import { readFileSync, writeFileSync } from 'node:fs';

/** What is linked in the heads of some built pages. */
export interface PageLinks {
  /** Absolute paths of the HTML files. */
  pages: ReadonlySet<string>;
  /**
   * Returns the elements for one of these pages.
   *
   * @param html the page, each byte as a character
   */
  linksOf(page: string, html: string): readonly string[];
}

/** Adds links to the heads of built pages. Each page is read and written once. A page without new links stays the same. */
export function linkPages(all: readonly PageLinks[]): void {
  for (const page of new Set(all.flatMap(({ pages }) => Array.from(pages)))) {
    // Each byte stays what it is. Decoding all pages of a large site would take longer than looking at them.
    const html = readFileSync(page, 'latin1');
    const links = all.flatMap(({ pages, linksOf }) => (pages.has(page) ? linksOf(page, html) : []));
    if (links.length === 0) continue;
    // A base URL may have letters beyond ASCII, of which each byte becomes a character, as in the page.
    const bytes = Buffer.from(links.join('')).toString('latin1');
    writeFileSync(
      page,
      html.replace('</head>', (end) => bytes + end),
      'latin1',
    );
  }
}
