import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toDisplayPath } from './toDisplayPath.js';

export interface StaticFolders {
  /** Absolute folder of the site. */
  siteDir: string;
  /** Folders whose files Docusaurus copies into the site, relative to the site's folder. */
  staticDirectories: readonly string[];
}

/** Returns a function that finds the static file at a path of the site without base URL, and returns its display path. */
export function createStaticLookup({
  siteDir,
  staticDirectories,
}: StaticFolders): (path: string) => string | undefined {
  const folders = staticDirectories.map((folder) => resolve(siteDir, folder)).filter(existsSync);
  return (path) => {
    const file = folders.map((folder) => join(folder, path)).find(existsSync);
    return file && toDisplayPath(file, siteDir);
  };
}
