/** The plugin's name. Its folder below `.docusaurus` and the npm package have the same name. */
export const PLUGIN_NAME = 'docusaurus-plugin-personas';

/**
 * Name under which the bundler finds the view loader. An alias (`resolveLoader.alias`) gives its path, so that a document's imports contain no
 * path of the machine.
 */
export const VIEW_LOADER = 'docusaurus-plugin-personas-view';

/** Name of the loader for the view of a page as a module, in a build. */
export const PAGE_LOADER = 'docusaurus-plugin-personas-page';
/** Name of the loader for a component of pages, in a build. An alias leads to the one for the browser or the one for the server. */
export const COMPONENT_LOADER = 'docusaurus-plugin-personas-component';
/** Module with which these components read views on the server. An alias leads to our file. */
export const PAGE_READER = 'docusaurus-plugin-personas-page-reader';
/** Module with which these components find views in the browser. An alias leads to our file, which is a client module too. */
export const PAGE_VIEWS = 'docusaurus-plugin-personas-page-views';

/** Component of the route around a group of pages. An alias leads to our file. */
export const ROUTE_GROUP = 'docusaurus-plugin-personas-route-group';

/** Module that the dev server's problem box imports. An alias leads to a file that imports those of all instances. */
export const PROBLEMS_MODULE = 'docusaurus-plugin-personas-problems';

/** Component of the dev server's pages. An alias leads to our file. */
export const LIVE_PAGE = 'docusaurus-plugin-personas-live-page';
/** Module that changes when the dev server has new views of pages. An alias leads to a file that imports those of all instances. */
export const LIVE_MODULE = 'docusaurus-plugin-personas-live';
/** Module with which views in documents accept their own update, in the dev server. An alias leads to our file. */
export const LIVE_VIEW = 'docusaurus-plugin-personas-live-view';
/** Name of the loader that gives a theme component such live views. An alias leads to our file. */
export const LIVE_LOADER = 'docusaurus-plugin-personas-live-component';

/** Path below the overview, where the views of pages are. No id begins with a tilde. */
export const VIEWS_PATH = '~views';

/** What an open page calls the view of a directive, when it asks the dev server for its next state. The key of a page's view is its address. */
export const toViewKey = (instance: string, query: string): string => `${instance}${query}`;

/** The resource of every view request: an empty module next to the registry files. It is an `.mjs` file, because Rspack parses `.cjs` as CommonJS. */
export const VIEW_RESOURCE = 'view.mjs';

/** The sidebar around the pages is in the folder and in the file of the pages, under this name. No kind of page has the name. */
export const SIDEBAR_FILE = 'sidebar.json';

/** Folders and files that the plugin writes below `.docusaurus/docusaurus-plugin-personas/<id>/`. */
export const REGISTRY_FOLDER = 'registry';
export const PAGES_FOLDER = 'pages';
/** A build writes one file instead of each folder, because creating thousands of files takes longer than making their content. */
export const REGISTRY_FILE = 'registry.txt';
export const PAGES_FILE = 'pages.txt';
export const PUBLIC_FOLDER = 'public';
export const PROBLEMS_FOLDER = 'problems';
/** All problems together. The problems folder also has one file per document. */
export const ALL_PROBLEMS_FILE = 'all.json';
/** In the problems folder: whether there is no data yet, because no state without mistakes has existed. */
export const UNREAD_FILE = 'unread.json';
/** The documents of the site with what directives show in their place, for plugins that read sources (`LLMS_PLUGIN`). */
export const DOCUMENTS_FOLDER = 'documents';
/** The plugin that writes `llms.txt` from sources. */
export const LLMS_PLUGIN = 'docusaurus-plugin-llms';
export const LIVE_FOLDER = 'live';
export const LIVE_FILE = 'live.json';
/** Beside the folders of the instances. No id of an instance has a dot. */
export const ALL_LIVE_FILE = 'live.mjs';
export const ALL_INSTANCES_PROBLEMS_FILE = 'problems.mjs';

/** The dev server writes this file to make Docusaurus load the data again. Docusaurus watches it, and its folder, like data. */
export const RELOAD_FILE = 'reload/reload.json';

/** Returns the site alias of a file that the plugin instance writes. Emitted code uses the alias, because it must not contain an absolute path. */
export function generatedModule(id: string, file: string): string {
  return `@generated/${PLUGIN_NAME}/${id}/${file}`;
}
