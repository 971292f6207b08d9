import { sep } from 'node:path';

export interface OwnedFolder<Owner> {
  owner: Owner;
  /** Absolute path. */
  folder: string;
}

/** Returns a function that finds the owner of a file, also of a partial: of several folders that contain it, the longest counts. Paths are absolute. */
export function createFolderFinder<Owner>(
  folders: readonly OwnedFolder<Owner>[],
): (path: string) => Owner | undefined {
  const longestFirst = folders
    .map(({ owner, folder }) => ({ owner, prefix: folder.endsWith(sep) ? folder : folder + sep }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return (path) => longestFirst.find(({ prefix }) => path.startsWith(prefix))?.owner;
}
