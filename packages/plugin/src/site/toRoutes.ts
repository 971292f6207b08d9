import type { RouteConfig } from '@docusaurus/types';
import { normalizeUrl } from '../shared/docusaurusUtils.js';
import { generatedModule, LIVE_PAGE, LIVE_PATH, PAGE_LOADER, VIEW_RESOURCE } from '../shared/names.js';
import type { Site } from './buildSite.js';
import { PAGE_COMPONENT, toPageFileName } from './listPages.js';

export interface RouteSettings {
  /** Id of the plugin instance. */
  id: string;
  baseUrl: string;
  /** Route of the overview, without base URL. */
  basePath: string;
  isDevServer: boolean;
}

/**
 * Makes one route per page, each with one module: its view. A route has nothing more, because every route makes every page of the site larger
 * (docusaurus#7256). `metadata` stays out of the browser. The sitemap takes the date of the last change from the source.
 *
 * In the dev server a page has no module of its own, but the address of its view (`live-page.tsx`).
 */
export function toRoutes(
  { pages, origins }: Pick<Site, 'pages' | 'origins'>,
  { id, baseUrl, basePath, isDevServer }: RouteSettings,
): RouteConfig[] {
  const request = `!!${PAGE_LOADER}!${generatedModule(id, VIEW_RESOURCE)}`;
  const toContent = (
    component: string,
    file: string,
  ): Pick<RouteConfig, 'component' | 'modules'> & { viewUrl?: string } =>
    isDevServer
      ? {
          component: LIVE_PAGE,
          modules: { page: component },
          viewUrl: normalizeUrl([baseUrl, basePath, LIVE_PATH, file]),
        }
      : { component, modules: { view: `${request}?${file}` } };
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
