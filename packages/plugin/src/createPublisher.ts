import type { Site } from './buildSite.js';
import { createFolderWriter } from './createFolderWriter.js';

/** Milliseconds: longer than an edit takes to reach an open page, shorter than it takes to look for the published files. */
const DELAY = 1000;

/**
 * Keeps the published files of a dev server up to date. Later than the rest, because nobody waits for them, and an edit in the open page
 * would wait for the thread.
 *
 * @param folder absolute
 */
export function createPublisher(folder: string): (site: Site) => void {
  const write = createFolderWriter(folder);
  let current: Site | undefined;
  let timer: NodeJS.Timeout | undefined;
  return (site) => {
    if (site === current) return;
    current = site;
    clearTimeout(timer);
    timer = setTimeout(() => write(site.toPublicFiles()), DELAY).unref();
  };
}
