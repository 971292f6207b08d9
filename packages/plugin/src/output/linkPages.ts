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
    const bytes = readFileSync(page);
    // Decoding all pages of a large site would take longer than looking at them.
    const html = bytes.toString('latin1');
    const links = all.flatMap(({ pages, linksOf }) => (pages.has(page) ? linksOf(page, html) : []));
    const end = bytes.indexOf('</head>');
    if (links.length === 0 || end === -1) continue;
    const parts = [bytes.subarray(0, end), Buffer.from(links.join('')), bytes.subarray(end)];
    // A page only grows, so the file need not be emptied first, which takes most of the time on some disks.
    writeFileSync(page, Buffer.concat(parts), { flag: 'r+' });
  }
}
