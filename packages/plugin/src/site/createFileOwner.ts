import { sep } from 'node:path';
import { type AllContent, listDocs } from './listDocs.js';

/** Finds the docs plugin that a file belongs to, also a partial. Blogs, pages and other files belong to none. */
export interface FileOwner {
  /** Reads the folders of all docs plugins. */
  read(allContent: AllContent): void;
  /** Returns the id of the docs plugin. The path is absolute. */
  docsIdOf(path: string): string | undefined;
}

export function createFileOwner(): FileOwner {
  let folders: { id: string; folder: string }[] = [];
  return {
    read(allContent) {
      folders = listDocs(allContent)
        .flatMap(({ id, versions }) => versions.flatMap(toFolders).map((folder) => ({ id, folder })))
        // The longest folder that contains a file counts.
        .sort((a, b) => b.folder.length - a.folder.length);
    },
    docsIdOf: (path) => folders.find(({ folder }) => path.startsWith(folder))?.id,
  };
}

/** Absolute folders of a version, and of its translation. */
const toFolders = ({ contentPath, contentPathLocalized }: Record<string, unknown>): string[] =>
  [contentPath, contentPathLocalized].flatMap((path) =>
    typeof path === 'string' ? [path.endsWith(sep) ? path : path + sep] : [],
  );
