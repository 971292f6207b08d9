import type { RouteConfig } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import type { Site } from './buildSite.js';
import { PAGE_COMPONENT, toPageFileName } from './listPages.js';
import { generatedModule, PAGES_FOLDER } from './names.js';

export interface RouteSettings {
  /** Id of the plugin instance. */
  id: string;
  baseUrl: string;
}

/**
 * One route per page, each with one module: its view. Nothing more, because every route costs every page of the site
 * (docusaurus#7256). `metadata` stays out of the browser; the sitemap takes the date of the last change from the source.
 */
export function toRoutes(
  { pages, origins }: Pick<Site, 'pages' | 'origins'>,
  { id, baseUrl }: RouteSettings,
): RouteConfig[] {
  return pages.map((page) => {
    const { kind, path, entity } = page;
    const sourceFilePath = entity && origins.get(`${entity.kind}:${entity.id}`)?.file;
    return {
      path: normalizeUrl([baseUrl, path]),
      component: PAGE_COMPONENT[kind],
      exact: true,
      modules: { view: generatedModule(id, `${PAGES_FOLDER}/${toPageFileName(page)}`) },
      ...(sourceFilePath !== undefined && { metadata: { sourceFilePath } }),
    };
  });
}
