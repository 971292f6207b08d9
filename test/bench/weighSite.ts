import { buildSite } from '../helpers/buildSite.js';
import type { Site } from '../helpers/createSite.js';
import { createScale, type Weight } from './createScale.js';

/** Sizes of a site's pages, by path, and the paths of all its routes. */
export interface SiteWeight<Path extends string> {
  pages: Record<Path, Weight>;
  /** From the sitemap, without origin: `/personas/p00001`. */
  routes: string[];
}

/** Builds the site, weighs the pages, and removes the site. */
export async function weighSite<Path extends string>(
  site: Site,
  paths: readonly Path[],
): Promise<SiteWeight<Path>> {
  try {
    const { directory } = await buildSite(site);
    const scale = await createScale(directory);
    try {
      const pages: Partial<Record<Path, Weight>> = {};
      for (const path of paths) pages[path] = await scale.weigh(path);
      const locations = site.read('build/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g);
      return {
        pages: pages as Record<Path, Weight>,
        routes: [...locations].map(([, location]) => new URL(location as string).pathname),
      };
    } finally {
      await scale.close();
    }
  } finally {
    site.remove();
  }
}
