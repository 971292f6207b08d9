import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageView } from 'persona-registry';
import { PAGES_FILE } from '../shared/names.js';
import { unpackFiles } from '../shared/packFiles.js';

/**
 * Reads the pages that this build has written, and returns a function that gives the view of one. To make a view again would take several times as long.
 *
 * @param folder absolute folder of the plugin instance
 * @returns a function that takes the result of `toPageFileName`
 */
export function openPageViews(folder: string): (name: string) => PageView | undefined {
  const pages = unpackFiles(readFileSync(join(folder, PAGES_FILE), 'utf8'));
  return (name) => {
    const text = pages.get(name);
    return text === undefined ? undefined : JSON.parse(text);
  };
}
