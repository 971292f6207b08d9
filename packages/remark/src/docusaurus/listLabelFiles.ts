import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ContentInstance } from './listInstances.js';
import { listReadableFolders, type SiteFolders } from './listSiteFiles.js';

/** Names of the files with the label of a category of the sidebar, which is a folder of documents. */
export const CATEGORY_FILES: readonly string[] = ['json', 'yml', 'yaml'].map(
  (extension) => `_category_.${extension}`,
);

/**
 * Lists the files from which a site takes labels: of categories (`_category_.json`), of sidebars (`sidebars.js`), of tags and of authors. Absolute paths,
 * sorted.
 */
export async function listLabelFiles(site: SiteFolders): Promise<string[]> {
  const paths = site.instances.flatMap((instance) =>
    listReadableFolders(instance, site).map(async ({ folder, version }) => {
      const names = listNamedFiles(folder, instance);
      if (instance.kind !== 'docs') return names;
      const categories = await site.findFiles(['**/_category_.{json,yml,yaml}'], folder, []);
      return [
        ...names,
        ...categories.map((path) => join(folder, path)),
        ...toSidebarFile(folder, version, instance, site),
      ];
    }),
  );
  return [...new Set((await Promise.all(paths)).flat())].filter(isFile).sort();
}

/** Whether a path can be read without waiting, as for a named pipe. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The files of tags and authors. An option can name them, or say that there are none. */
function listNamedFiles(folder: string, { kind, options }: ContentInstance): string[] {
  const names = [
    ...(kind === 'docs' || kind === 'blog' ? [options.tags ?? 'tags.yml'] : []),
    ...(kind === 'blog' ? [options.authorsMapPath ?? 'authors.yml'] : []),
  ];
  return names.flatMap((name) => (typeof name === 'string' ? join(folder, name) : []));
}

function toSidebarFile(
  folder: string,
  version: string | undefined,
  { options }: ContentInstance,
  { siteDir }: SiteFolders,
): string[] {
  // `versioned_docs/version-1.0` has its sidebars in `versioned_sidebars/version-1.0-sidebars.json`.
  if (version !== undefined) {
    const sidebars = basename(dirname(folder)).replace(/docs$/, 'sidebars');
    return [join(siteDir, sidebars, `version-${version}-sidebars.json`)];
  }
  return typeof options.sidebarPath === 'string' ? [resolve(siteDir, options.sidebarPath)] : [];
}
