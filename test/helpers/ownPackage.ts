import { cpSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './createSite.js';
import { linkModules } from './linkModules.js';

/**
 * Gives a site its own copy of a package, so that a test may change it, and of each package on the way to it. The path names the plugin, or a package that
 * the plugin's copy uses (`docusaurus-plugin-personas/remark-personas`).
 *
 * @returns folder of the copy, absolute
 */
export function ownPackage(site: Site, path: string): string {
  return path
    .split('/')
    .reduce((folder, name) => copyPackage(join(folder, 'node_modules', name)), site.directory);
}

/** Replaces the link to a package by a copy. The package's own modules stay links. */
function copyPackage(link: string): string {
  const source = realpathSync(link);
  if (source === link) return link;
  const modules = join(source, 'node_modules');
  rmSync(link);
  cpSync(source, link, { recursive: true, filter: (path) => path !== modules });
  linkModules(modules, join(link, 'node_modules'));
  return link;
}
