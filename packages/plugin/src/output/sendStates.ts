import type { RegistryReader } from 'persona-registry';
import type { Site } from '../site/buildSite.js';
import { listOpenKeys, sendState } from './openPages.js';

export interface StateSettings {
  /** Address of the folder with the views of pages, with a slash at the end. */
  viewsUrl: string;
  /** Makes the view of a directive as JSON text. `undefined`: the key is not of this instance, or the view needs more than the reader has. */
  answer(key: string, registry: RegistryReader): Promise<string | undefined>;
}

/**
 * Sends open pages of the dev server the next state of what they show, before anything is written. The bundler brings the same state later: it has to
 * see the written files, compile views again and send them, and in that time Docusaurus writes its routes.
 */
export async function sendStates(
  site: Pick<Site, 'openRegistry' | 'toPageFiles'>,
  { viewsUrl, answer }: StateSettings,
): Promise<void> {
  const keys = listOpenKeys();
  if (keys.length === 0) return;
  const registry = site.openRegistry();
  for (const key of keys) {
    const state = await answer(key, registry);
    if (state !== undefined) sendState(key, state);
  }
  const names = listOpenNames(viewsUrl);
  if (names.length === 0) return;
  for (const [name, text] of site.toPageFiles(new Set(names))) sendState(viewsUrl + name, text);
}

/** The names of the files of open pages. */
export const listOpenNames = (viewsUrl: string): string[] =>
  listOpenKeys().flatMap((key) => (key.startsWith(viewsUrl) ? [key.slice(viewsUrl.length)] : []));
