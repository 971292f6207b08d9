import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names of a site's configuration, in Docusaurus' order. */
export const SITE_CONFIGS: readonly string[] = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(
  (extension) => `docusaurus.config.${extension}`,
);

/** Finds the configuration of the Docusaurus site that a folder belongs to: in the folder or in the nearest one above it. */
export function findSiteConfig(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    const path = SITE_CONFIGS.map((name) => join(current, name)).find(isFile);
    if (path !== undefined || current === dirname(current)) return path;
  }
}

/** A named pipe would keep its reader waiting for ever. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
