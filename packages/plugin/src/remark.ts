import { type RemarkPersonasOptions, remarkPersonas } from 'remark-personas';
import { runsInDevServer } from './runsInDevServer.js';
import { generatedModule, LIVE_LOADER, VIEW_LOADER, VIEW_RESOURCE } from './shared/names.js';
import { toDisplayPath } from './site/toDisplayPath.js';

/**
 * Returns the remark plugin with its options, for `beforeDefaultRemarkPlugins` of a content plugin. Needed only with `remark: 'manual'`.
 *
 * @param site `siteDir`: folder of the site. Paths in messages are relative to it. Default: the current folder. `id`: id of the plugin instance.
 */
export function remarkPlugin({
  siteDir = process.cwd(),
  id = 'default',
}: {
  siteDir?: string;
  id?: string;
} = {}): [plugin: typeof remarkPersonas, options: RemarkPersonasOptions] {
  const resource = generatedModule(id, VIEW_RESOURCE);
  return [
    remarkPersonas,
    {
      output: 'mdx',
      file: (path) => toDisplayPath(path, siteDir),
      viewModule: (query) => `!!${VIEW_LOADER}?${query}!${resource}`,
      ...(runsInDevServer() && {
        componentModule: (name) => `!!${LIVE_LOADER}?${name}!${resource}`,
      }),
    },
  ];
}
