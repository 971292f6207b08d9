import { createRequire } from 'node:module';
import { getPluginPathsToWatch } from '@docusaurus/core/lib/commands/start/watcher.js';

/** The part of chokidar that is used here. It is Docusaurus' own copy. */
interface Watcher {
  on(event: 'ready', run: () => void): void;
  on(event: 'all', run: (name: string, path: string) => void): void;
  close(): Promise<void>;
  /** Names in each watched folder, by its path relative to the site. */
  getWatched(): Record<string, string[]>;
}
interface Chokidar {
  watch(
    paths: readonly string[],
    options: { cwd: string; ignoreInitial: boolean; usePolling?: boolean },
  ): Watcher;
}

const chokidar: Chokidar = createRequire(
  createRequire(import.meta.url).resolve('@docusaurus/core/package.json'),
)('chokidar');

/**
 * Watches in tests as `docusaurus start` watches for a plugin: with its chokidar, its treatment of paths and its options.
 *
 * @param patterns result of `getPathsToWatch`
 * @param onEvent called with the name of the event and the path, relative to the site
 */
export async function watchAsDocusaurus(
  siteDir: string,
  patterns: readonly string[],
  onEvent: (event: string) => void,
): Promise<Pick<Watcher, 'close' | 'getWatched'>> {
  const plugin = { getPathsToWatch: () => [...patterns] };
  const paths = getPluginPathsToWatch({
    siteDir,
    plugin: plugin as Parameters<typeof getPluginPathsToWatch>[0]['plugin'],
  });
  const watcher = chokidar.watch(paths, { cwd: siteDir, ignoreInitial: true });
  watcher.on('all', (name, path) => onEvent(`${name} ${path}`));
  await new Promise<void>((resolve) => watcher.on('ready', resolve));
  return watcher;
}
