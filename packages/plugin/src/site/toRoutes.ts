import type { RouteConfig } from '@docusaurus/types';
import { normalizeUrl } from '../shared/docusaurusUtils.js';
import {
  COMPONENT_LOADER,
  generatedModule,
  LIVE_PAGE,
  PAGE_LOADER,
  ROUTE_GROUP,
  SIDEBAR_FILE,
  VIEW_RESOURCE,
  VIEWS_PATH,
} from '../shared/names.js';
import type { Site } from './buildSite.js';
import { groupRoutes } from './groupRoutes.js';
import { PAGE_COMPONENT, type PageEntry, toPageFileName, toPageFileNames } from './listPages.js';

export interface RouteSettings {
  /** Id of the plugin instance. */
  id: string;
  baseUrl: string;
  /** Route of the overview, without base URL. */
  basePath: string;
  /** Whether other plugins have routes with routes at or below our base path. */
  isShared: boolean;
  hasSidebar: boolean;
  /**
   * How pages get their views. `live`: from the dev server. `files`: from files of the built site. `modules`: from the bundler, for a site that is opened
   * without a server (`experimental_router: 'hash'`).
   */
  views: 'live' | 'files' | 'modules';
}

/** The frame around all pages: layout of the site and sidebar. */
const ROOT_COMPONENT = '@theme/PersonaPageRoot';

/**
 * Makes one route that has all pages, so that the sidebar stays as it is when a reader goes from page to page. React Router enters the first route
 * with routes that fits and never comes back. So where the base path is the root of the site, or where docs have it too, each page gets such a route
 * of its own, for its own path only.
 */
export function toRoutes(site: Pick<Site, 'pages' | 'origins'>, settings: RouteSettings): RouteConfig[] {
  const { id, baseUrl, basePath, isShared, hasSidebar, views } = settings;
  const pages = toPageRoutes(site, settings);
  if (pages.length === 0) return [];
  const content = {
    ...toRootContent(settings, hasSidebar),
    // The code in the browser finds our pages by this (`page-views.ts`).
    ...(views === 'files' && { personas: id }),
  };
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
 * Makes one route per page. A route has a component that all pages of its kind share, and nothing more, because every route makes every page of the
 * site larger (docusaurus#7256), and thousands of modules took most of a build's memory. `metadata` stays out of the browser. The sitemap takes the date of the
 * last change from the source.
 */
function toPageRoutes(
  { pages, origins }: Pick<Site, 'pages' | 'origins'>,
  settings: RouteSettings,
): RouteConfig[] {
  const toContent = toContentOf(settings);
  // The paths of pages are normal already. Docusaurus' function for joining would take longer than everything else in a route.
  const base = settings.baseUrl.replace(/\/$/, '');
  return pages.map((page) => {
    const { path, entity } = page;
    const sourceFilePath = entity && origins.entries.get(`${entity.kind}:${entity.id}`)?.file;
    return {
      path: `${base}${path}`,
      exact: true,
      ...toContent(page),
      ...(sourceFilePath !== undefined && { metadata: { sourceFilePath } }),
    };
  });
}

type RouteContent = Pick<RouteConfig, 'component' | 'modules'> & { viewUrl?: string };

function toContentOf(settings: RouteSettings): (page: PageEntry) => RouteContent {
  if (settings.views !== 'files')
    return (page) => toWithView(PAGE_COMPONENT[page.kind], toPageFileName(page), settings);
  const resource = `!!${COMPONENT_LOADER}!${generatedModule(settings.id, VIEW_RESOURCE)}`;
  return ({ kind, entity }) => {
    const name = PAGE_COMPONENT[kind].replace('@theme/', '');
    return { component: `${resource}?${name}&${toPageFileNames(kind, entity !== undefined)}` };
  };
}

/** The sidebar is the same for all pages, so it is a module in each build. */
const toRootContent = (settings: RouteSettings, hasSidebar: boolean): RouteContent =>
  hasSidebar ? toWithView(ROOT_COMPONENT, SIDEBAR_FILE, settings) : { component: ROOT_COMPONENT };

/** A component whose view is a module, or is at an address of the dev server (`live-page.tsx`). */
function toWithView(
  component: string,
  file: string,
  { id, baseUrl, basePath, views }: RouteSettings,
): RouteContent {
  if (views === 'live')
    return {
      component: LIVE_PAGE,
      modules: { page: component },
      viewUrl: normalizeUrl([baseUrl, basePath, VIEWS_PATH, file]),
    };
  return {
    component,
    modules: { view: `!!${PAGE_LOADER}!${generatedModule(id, VIEW_RESOURCE)}?${file}` },
  };
}
