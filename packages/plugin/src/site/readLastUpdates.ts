import { resolve } from 'node:path';
import type { FutureConfig } from '@docusaurus/types';
import { readLastUpdateData } from '../shared/docusaurusUtils.js';

/** When a file was last changed in Git, and by whom, as far as pages show it. */
export interface LastUpdate {
  /** Milliseconds since 1970. */
  lastUpdatedAt?: number;
  lastUpdatedBy?: string;
}

export interface LastUpdateSettings {
  /** Absolute folder of the site. */
  siteDir: string;
  showLastUpdateTime: boolean;
  showLastUpdateAuthor: boolean;
  /** How the site reads Git. Docusaurus has this setting since 3.10. */
  vcs?: FutureConfig['experimental_vcs'];
}

/**
 * Reads the last update of files as the docs plugin does. A file that Git does not know has none. Nothing is read if pages show nothing.
 *
 * @param files relative to the site's folder
 */
export async function readLastUpdates(
  files: Iterable<string>,
  { siteDir, showLastUpdateTime, showLastUpdateAuthor, vcs }: LastUpdateSettings,
): Promise<Record<string, LastUpdate>> {
  if (!showLastUpdateTime && !showLastUpdateAuthor) return {};
  const shown = { showLastUpdateTime, showLastUpdateAuthor };
  const entries = Array.from(new Set(files), async (file): Promise<[string, LastUpdate]> => {
    const path = resolve(siteDir, file);
    // Docusaurus takes its default if a site has no such setting.
    const update = await readLastUpdateData(path, shown, undefined, vcs as NonNullable<typeof vcs>);
    return [
      file,
      {
        ...(update.lastUpdatedAt && { lastUpdatedAt: update.lastUpdatedAt }),
        ...(update.lastUpdatedBy && { lastUpdatedBy: update.lastUpdatedBy }),
      },
    ];
  });
  return Object.fromEntries(await Promise.all(entries));
}
