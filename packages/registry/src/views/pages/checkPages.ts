import type { Diagnostic } from '../../model/diagnostic.js';
import type { Page } from './page.js';

/**
 * Two pages of one path: ours among themselves, and ours with paths that the site already has. Paths are compared without case and
 * without a slash at the end, as servers and file systems do.
 *
 * @param taken path → who has it, in words (`the document "docs/personas/p001.md"`)
 */
export function checkPages(
  pages: readonly Page[],
  taken: ReadonlyMap<string, string> = new Map(),
): Diagnostic[] {
  const owners = new Map([...taken].map(([path, owner]) => [toKey(path), owner]));
  return pages.flatMap(({ path, view }): Diagnostic[] => {
    const key = toKey(path);
    const owner = owners.get(key);
    const page = `the ${view.kind.replace('-', ' ')} "${view.title}"`;
    if (owner === undefined) {
      owners.set(key, page);
      return [];
    }
    return [
      {
        code: 'page-collision',
        severity: 'error',
        message: `Two pages have the path "${path}": ${owner} and ${page}.`,
        hint: 'Rename one of them, choose another `routeBasePath`, or switch this kind of page off with `pages`.',
      },
    ];
  });
}

const toKey = (path: string): string => path.toLowerCase().replace(/(?<=.)\/+$/, '');
