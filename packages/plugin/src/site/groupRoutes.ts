import type { RouteConfig } from '@docusaurus/types';

/** The most routes that are in one list. */
const LIMIT = 128;
/** A smaller group saves nothing: its frame is a route, too. */
const LEAST = 8;

/**
 * Puts long lists of page routes into groups of paths with the same beginning, each below a route of its own. React Router compares an address with
 * one route after another, several times per page, so thousands of pages in one list take more time than everything else on a page. A path is in one
 * group only, because React Router enters the first route that fits and never comes back.
 *
 * @param routes of pages: exact, without routes of their own
 * @param component the module that shows the routes of a group
 */
export function groupRoutes(routes: readonly RouteConfig[], component: string): RouteConfig[] {
  const parts = splitRoutes(routes, 0, component);
  // The address of an index with a slash at its end fits the group of its entries, too.
  return [...parts.filter((part) => part.exact), ...parts.filter((part) => !part.exact)];
}

/** @param length number of letters at the beginning that all paths share */
function splitRoutes(routes: readonly RouteConfig[], length: number, component: string): RouteConfig[] {
  if (routes.length <= LIMIT) {
    const isGroup = length > 0 && routes.length >= LEAST;
    const [first] = routes;
    if (!isGroup || first === undefined) return [...routes];
    return [{ path: `${first.path.slice(0, length)}*`, exact: false, component, routes: [...routes] }];
  }
  const parts = new Map<string, RouteConfig[]>();
  for (const route of routes) {
    // React Router ignores the case of letters.
    const letter = route.path.charAt(length).toLowerCase();
    const part = parts.get(letter);
    if (part === undefined) parts.set(letter, [route]);
    else part.push(route);
  }
  return Array.from(parts).flatMap(([letter, part]) =>
    // The path ends here.
    letter === '' ? part : splitRoutes(part, length + 1, component),
  );
}
