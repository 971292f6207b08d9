import type { RouteConfig } from '@docusaurus/types';
import { normalizeUrl } from '../shared/docusaurusUtils.js';
import {
  generatedModule,
  LIVE_PAGE,
  LIVE_PATH,
  PAGE_LOADER,
  ROUTE_GROUP,
  SIDEBAR_FILE,
  VIEW_RESOURCE,
} from '../shared/names.js';
import type { Site } from './buildSite.js';
import { groupRoutes } from './groupRoutes.js';
import { PAGE_COMPONENT, toPageFileName } from './listPages.js';

export interface RouteSettings {
  /** Id of the plugin instance. */
  id: string;
  baseUrl: string;
  /** Route of the overview, without base URL. */
  basePath: string;
  /** Whether other plugins have routes with routes at or below our base path. */
  isShared: boolean;
  hasSidebar: boolean;
  isDevServer: boolean;
}

/** The frame around all pages: layout of the site and sidebar. */
const ROOT_COMPONENT = '@theme/PersonaPageRoot';

/**
 * Makes one route that has all pages, so that the sidebar stays as it is when a reader goes from page to page. React Router enters the first route
 * with routes that fits and never comes back. So where the base path is the root of the site, or where docs have it too, each page gets such a route
 * of its own, for its own path only.
 */
export function toRoutes(site: Pick<Site, 'pages' | 'origins'>, settings: RouteSettings): RouteConfig[] {
  const { id, baseUrl, basePath, isShared, hasSidebar, isDevServer } = settings;
  const pages = toPageRoutes(site, settings);
  if (pages.length === 0) return [];
  const toContent = toContentOf({ id, baseUrl, basePath, isDevServer });
  const content = hasSidebar ? toContent(ROOT_COMPONENT, SIDEBAR_FILE) : { component: ROOT_COMPONENT };
  // Before Docusaurus 3.10, the priority decides which of two routes with routes comes first. The longer path must.
  const priority = basePath.split('/').length;
  if (basePath === '' || isShared)
    return pages.map((page) => ({ path: page.path, exact: true, priority, ...content, routes: [page] }));
  return [
    {
      path: `${baseUrl.replace(/\/$/, '')}${basePath}`,
      exact: false,
      priority,
      ...content,
      routes: groupRoutes(pages, ROUTE_GROUP),
    },
  ];
}

/**
 * Makes one route per page, each with one module: its view. A route has nothing more, because every route makes every page of the site larger
 * (docusaurus#7256). `metadata` stays out of the browser. The sitemap takes the date of the last change from the source.
 *
 * In the dev server a page has no module of its own, but the address of its view (`live-page.tsx`).
 */
function toPageRoutes(
  { pages, origins }: Pick<Site, 'pages' | 'origins'>,
  settings: RouteSettings,
): RouteConfig[] {
  const { baseUrl } = settings;
  const toContent = toContentOf(settings);
  // The paths of pages are normal already. Docusaurus' function for joining would take longer than everything else in a route.
  const base = baseUrl.replace(/\/$/, '');
  return pages.map((page) => {
    const { kind, path, entity } = page;
    const sourceFilePath = entity && origins.entries.get(`${entity.kind}:${entity.id}`)?.file;
    return {
      path: `${base}${path}`,
      exact: true,
      ...toContent(PAGE_COMPONENT[kind], toPageFileName(page)),
      ...(sourceFilePath !== undefined && { metadata: { sourceFilePath } }),
    };
  });
}

/** Returns a function that gives a route its component, and the file with its view. */
function toContentOf({ id, baseUrl, basePath, isDevServer }: Omit<RouteSettings, 'isShared' | 'hasSidebar'>) {
  const request = `!!${PAGE_LOADER}!${generatedModule(id, VIEW_RESOURCE)}`;
  return (component: string, file: string): RouteContent =>
    isDevServer
      ? {
          component: LIVE_PAGE,
          modules: { page: component },
          viewUrl: normalizeUrl([baseUrl, basePath, LIVE_PATH, file]),
        }
      : { component, modules: { view: `${request}?${file}` } };
}

type RouteContent = Pick<RouteConfig, 'component' | 'modules'> & { viewUrl?: string };
