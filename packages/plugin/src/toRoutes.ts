import type { RouteConfig } from '@docusaurus/types';
import { normalizeUrl } from '@docusaurus/utils';
import type { Page } from 'persona-registry';
import type { Site } from './buildSite.js';
import { generatedModule, PAGES_FOLDER } from './names.js';
import { entityOf, PAGE_COMPONENT } from './pageKinds.js';

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
  return pages.map(({ path, view }) => {
    const entity = entityOf(view);
    const sourceFilePath = entity && origins.get(`${entity.kind}:${entity.id}`)?.file;
    return {
      path: normalizeUrl([baseUrl, path]),
      component: PAGE_COMPONENT[view.kind],
      exact: true,
      modules: { view: generatedModule(id, `${PAGES_FOLDER}/${toPageFileName({ path, view })}`) },
      ...(sourceFilePath !== undefined && { metadata: { sourceFilePath } }),
    };
  });
}

/** Page file name → JSON text. */
export function toPageFiles(pages: readonly Page[]): Map<string, string> {
  return new Map(pages.map((page) => [toPageFileName(page), JSON.stringify(page.view)]));
}

/** `persona-p001.json`, `services.json`: the kind keeps names apart, and clear of names that a system reserves (`con.json`). */
function toPageFileName({ path, view }: Page): string {
  const kind = view.kind.replace(/-page$/, '');
  return entityOf(view) === undefined
    ? `${kind}.json`
    : `${kind}-${path.slice(path.lastIndexOf('/') + 1)}.json`;
}
