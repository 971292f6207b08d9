import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRoutes } from '../shared/listRoutes.js';
import { toComparablePath } from '../shared/toComparablePath.js';
import { type SitePage, withoutBaseUrl } from './listDocuments.js';

/** Finds pages of other plugins at the paths of our pages. */
export interface RouteCheck {
  /** Sets our pages, right after their routes are added. */
  setPages(pages: readonly { path: string }[]): void;
  /** Reads the routes that Docusaurus has written. Returns whether `collisions` is different now. */
  update(): boolean;
  /** The pages of other plugins, as of the last update. */
  collisions(): readonly SitePage[];
}

/**
 * Creates a check of all routes of the site, for pages that no content names, such as a page for searches. A plugin may not see the routes of the
 * others. But Docusaurus writes all routes to one file before the bundler starts, and again after each edit in the dev server. With
 * `onDuplicateRoutes: 'throw'` Docusaurus ends the build before that, with its own message.
 *
 * @param place absolute folder of Docusaurus' generated files, and the base URL of its routes
 */
export function createRouteCheck(place: { generatedFilesDir: string; baseUrl: string }): RouteCheck {
  /** Comparable paths of our pages: those with a route, and those that ever had one. A page loses its route in a collision. */
  let current: ReadonlySet<string> = new Set();
  const all = new Set<string>();
  let paths: string[] = [];
  return {
    setPages(pages) {
      current = new Set(pages.map(({ path }) => toComparablePath(path)));
      for (const path of current) all.add(path);
    },
    update() {
      const before = paths.join();
      // One page of each path is ours.
      const own = new Set(current);
      paths = readRoutes(place).filter((path) => {
        const comparable = toComparablePath(path);
        return all.has(comparable) && !own.delete(comparable);
      });
      return paths.join() !== before;
    },
    collisions: () => paths.map((path) => ({ path })),
  };
}

/** Reads the paths of all pages, without base URL. Returns none before Docusaurus has written its routes. */
function readRoutes({
  generatedFilesDir,
  baseUrl,
}: {
  generatedFilesDir: string;
  baseUrl: string;
}): string[] {
  try {
    const code = readFileSync(join(generatedFilesDir, 'routes.js'), 'utf8');
    const pages = listRoutes(code).filter(({ isFrame }) => !isFrame);
    return pages.map(({ path }) => withoutBaseUrl(path, baseUrl));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
