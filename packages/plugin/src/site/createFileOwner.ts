import {
  createFolderFinder,
  listOwnFolders,
  type OwnedFolder,
  type SiteFolders,
} from 'remark-personas/docusaurus';
import { type AllContent, listDocs } from './listDocs.js';

/** Finds the docs plugin that a file belongs to, also a partial. Blogs, pages and other files belong to none. */
export interface FileOwner {
  /** Reads the folders of all docs plugins. */
  read(allContent: AllContent): void;
  /** Returns the id of the docs plugin. The path is absolute. */
  docsIdOf(path: string): string | undefined;
}

/**
 * The content says where docs are, also those of a plugin that the configuration does not name. The configuration says where blogs and pages are, which
 * may be inside the folder of docs.
 */
export function createFileOwner(site: SiteFolders): FileOwner {
  const instances = site.instances.filter(({ kind }) => kind === 'blog' || kind === 'pages');
  let find: (path: string) => string | undefined = () => undefined;
  return {
    read(allContent) {
      const others = listOwnFolders({ ...site, instances });
      find = createFolderFinder<string | undefined>([
        ...others.map(({ folder }) => ({ owner: undefined, folder })),
        ...listDocs(allContent).flatMap(({ id, versions }) =>
          versions.flatMap((version) => toFolders(id, version)),
        ),
      ]);
    },
    docsIdOf: (path) => find(path),
  };
}

/** Absolute folders of a version, and of its translation. */
const toFolders = (
  owner: string,
  { contentPath, contentPathLocalized }: Record<string, unknown>,
): OwnedFolder<string>[] =>
  [contentPath, contentPathLocalized].flatMap((folder) =>
    typeof folder === 'string' ? [{ owner, folder }] : [],
  );
