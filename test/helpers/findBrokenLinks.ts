import { htmlAttributes } from './htmlAttributes.js';

/**
 * Finds the broken links of a built site. Checks every `href` and `src` below the base URL, and every anchor.
 *
 * @param tree files of the build, keyed by path
 * @returns `page → link`, sorted
 */
export function findBrokenLinks(tree: ReadonlyMap<string, string>, baseUrl: string): string[] {
  const pages = [...tree].filter(([path]) => path.endsWith('.html'));
  const anchors = new Map(pages.map(([path, html]) => [path, new Set(htmlAttributes(html, 'id'))]));
  const brokenLinks = new Set<string>();
  for (const [path, html] of pages) {
    const origin = 'http://site.invalid';
    const page = new URL(
      `${baseUrl}${path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`,
      origin,
    );
    for (const link of [...htmlAttributes(html, 'href'), ...htmlAttributes(html, 'src')]) {
      const target = new URL(link, page);
      if (target.origin !== origin) continue;
      const file = target.pathname.startsWith(baseUrl)
        ? findFile(tree, decodeURIComponent(target.pathname.slice(baseUrl.length)))
        : undefined;
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (file === undefined || (anchor !== '' && anchors.has(file) && !anchors.get(file)?.has(anchor))) {
        brokenLinks.add(`${path} → ${link}`);
      }
    }
  }
  return [...brokenLinks].sort();
}

/** Finds a file like a static host: the file itself, the file with `.html`, or the folder's index. */
function findFile(tree: ReadonlyMap<string, string>, path: string): string | undefined {
  const folder = path.replace(/\/$/, '');
  const candidates = [path, `${folder}.html`, folder === '' ? 'index.html' : `${folder}/index.html`];
  return candidates.find((candidate) => tree.has(candidate));
}
