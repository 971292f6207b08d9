import { join } from 'node:path';
import type { PageView } from 'persona-registry';
import { PAGES_FILE } from '../shared/names.js';
import { openPackedFiles } from './openPackedFiles.js';

/**
 * Reads the view of a page that this build has written. To make it again would take several times as long.
 *
 * @param folder absolute folder of the plugin instance
 * @param name result of `toPageFileName`
 */
export function readPageView(folder: string, name: string): PageView | undefined {
  const bytes = openPackedFiles(join(folder, PAGES_FILE), 'latin1')?.get(name);
  return bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes, 'latin1').toString());
}
