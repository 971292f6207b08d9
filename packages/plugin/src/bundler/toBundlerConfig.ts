import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizeUrl } from '../shared/docusaurusUtils.js';
import {
  ALL_INSTANCES_PROBLEMS_FILE,
  ALL_LIVE_FILE,
  COMPONENT_LOADER,
  LIVE_LOADER,
  LIVE_MODULE,
  LIVE_PAGE,
  LIVE_VIEW,
  PAGE_LOADER,
  PAGE_READER,
  PAGE_VIEWS,
  PAGES_FOLDER,
  PROBLEMS_MODULE,
  PUBLIC_FOLDER,
  ROUTE_GROUP,
  VIEW_LOADER,
  VIEWS_PATH,
} from '../shared/names.js';
import { packageFile } from '../shared/packageFile.js';
import { resolveFromCore } from '../shared/resolveFromCore.js';
import { toSheetGroups } from './createSheets.js';

interface BundlerSettings<BundlerPlugin> {
  plugins: BundlerPlugin[];
  /** Absolute folder of the plugin instance. */
  folder: string;
  baseUrl: string;
  /** Route of the overview, without base URL. */
  basePath: string;
  isDevServer: boolean;
  /** Called with the dev server when it listens. */
  onListening(server: unknown): void;
  /** Whether the compiler makes the code with which the server renders pages. */
  isServer: boolean;
  /** Whether the compiler splits its output into chunks. The compiler of the server does not, and makes no style sheets. */
  splitsChunks: boolean;
}

/** Modules that ejected components import. The site has them only through this plugin, so with pnpm the site's files could not import them. */
const THEME_MODULES = ['persona-registry/csv', 'persona-registry/fields', 'persona-registry/grants'];

const CORE_MODULE = '@docusaurus/utils-common';

/** Returns the plugin's part of the site's bundler configuration: bundler plugins, loaders and settings of the dev server. */
export function toBundlerConfig<BundlerPlugin>({
  plugins,
  isDevServer,
  isServer,
  splitsChunks,
  ...places
}: BundlerSettings<BundlerPlugin>) {
  return {
    plugins,
    resolveLoader: {
      alias: {
        [VIEW_LOADER]: packageFile('view-loader.js'),
        [PAGE_LOADER]: packageFile('page-loader.js'),
        [COMPONENT_LOADER]: packageFile(isServer ? 'server-component-loader.js' : 'component-loader.js'),
        [LIVE_LOADER]: packageFile('live-loader.js'),
      },
    },
    resolve: {
      alias: {
        ...Object.fromEntries(
          THEME_MODULES.map((name) => [`${name}$`, fileURLToPath(import.meta.resolve(name))]),
        ),
        // The theme imports this module, and a site has it only through its core.
        [`${CORE_MODULE}$`]: resolveFromCore(CORE_MODULE),
        [ROUTE_GROUP]: packageFile('route-group.js'),
        ...(isServer
          ? { [PAGE_READER]: packageFile('page-reader.js') }
          : { [PAGE_VIEWS]: packageFile('page-views.js') }),
        ...(isDevServer && toDevAliases(places.folder)),
      },
    },
    ...(splitsChunks && {
      optimization: { splitChunks: { cacheGroups: toSheetGroups(packageFile('theme')) } },
    }),
    ...(isDevServer && { devServer: toDevServer(places) }),
  };
}

/** Aliases for the imports of the problem box and of pages. */
const toDevAliases = (folder: string) => ({
  [PROBLEMS_MODULE]: join(dirname(folder), ALL_INSTANCES_PROBLEMS_FILE),
  [LIVE_PAGE]: packageFile('live-page.js'),
  [LIVE_VIEW]: packageFile('live-view.js'),
  [LIVE_MODULE]: join(dirname(folder), ALL_LIVE_FILE),
});

/** Serves `personas.json` and the views of pages at their addresses, and hears of open pages. */
function toDevServer({
  folder,
  baseUrl,
  basePath,
  onListening,
}: Pick<BundlerSettings<unknown>, 'folder' | 'baseUrl' | 'basePath' | 'onListening'>) {
  // A page has the address of the folder too, so the server must not list the folder or redirect to it.
  const toStatic = (name: string, ...path: readonly string[]) => ({
    directory: join(folder, name),
    publicPath: normalizeUrl([baseUrl, basePath, ...path, '/']),
    serveIndex: false,
    staticOptions: { redirect: false },
    watch: false,
  });
  // The bundler joins this list with Docusaurus' own list.
  return { onListening, static: [toStatic(PUBLIC_FOLDER), toStatic(PAGES_FOLDER, VIEWS_PATH)] };
}
