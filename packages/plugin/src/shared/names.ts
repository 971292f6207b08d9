/** The plugin's name: also its folder below `.docusaurus` and the npm package. */
export const PLUGIN_NAME = 'docusaurus-plugin-personas';

/**
 * The name under which the bundler finds the view loader. An alias (`resolveLoader.alias`) gives the path, so that no path of the
 * machine stands in a document's imports.
 */
export const VIEW_LOADER = 'docusaurus-plugin-personas-view';

/** In a build, the name of the loader of what a page shows. */
export const PAGE_LOADER = 'docusaurus-plugin-personas-page';

/** The module that the dev server's problem box imports; an alias leads to the instance's own. */
export const PROBLEMS_MODULE = 'docusaurus-plugin-personas-problems';

/** The component of the dev server's pages, and the module by which it learns that there is something new; aliases lead to our file and the instance's. */
export const LIVE_PAGE = 'docusaurus-plugin-personas-live-page';
export const LIVE_MODULE = 'docusaurus-plugin-personas-live';
/**
 * In the dev server, views in documents accept their own update: the module with their component that shows the newest view, and the loader that
 * makes a theme component such a one. Aliases lead to our files.
 */
export const LIVE_VIEW = 'docusaurus-plugin-personas-live-view';
export const LIVE_LOADER = 'docusaurus-plugin-personas-live-component';

/** Below the overview: where the dev server has the views of pages. No id begins with a tilde. */
export const LIVE_PATH = '~views';

/** The resource of every view request: an empty module next to the registry files. An `.mjs` file, because Rspack parses a `.cjs` one as CommonJS. */
export const VIEW_RESOURCE = 'view.mjs';

/** Folders and files that the plugin writes below `.docusaurus/docusaurus-plugin-personas/<id>/`. */
export const REGISTRY_FOLDER = 'registry';
export const PAGES_FOLDER = 'pages';
/** In a build, instead of these folders: to make thousands of files takes longer than to make what is in them. */
export const REGISTRY_FILE = 'registry.txt';
export const PAGES_FILE = 'pages.txt';
export const PUBLIC_FOLDER = 'public';
export const PROBLEMS_FOLDER = 'problems';
/** In the problems folder, beside one file per document. */
export const ALL_PROBLEMS_FILE = 'all.json';
/** Beside it while nothing is known, since there was no state without mistakes yet. */
export const UNREAD_FILE = 'unread.json';
export const LIVE_FOLDER = 'live';
export const LIVE_FILE = 'live.json';

/** Written in the dev server to have Docusaurus read the data again; it watches this file as it watches data. */
export const BELL_FILE = 'bell.json';

/** Site alias of a file that the plugin instance wrote; used in emitted code, where an absolute path would leak. */
export function generatedModule(id: string, file: string): string {
  return `@generated/${PLUGIN_NAME}/${id}/${file}`;
}
