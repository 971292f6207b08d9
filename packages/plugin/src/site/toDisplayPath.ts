import { posix, relative, sep } from 'node:path';

/** Returns a path relative to the site, with forward slashes, as diagnostics and module requests contain it. */
export function toDisplayPath(path: string, siteDir: string): string {
  return relative(siteDir, path).split(sep).join(posix.sep);
}
