import { basename, dirname } from 'node:path';
import {
  type Diagnostic,
  isCutVersion,
  isError,
  type PersonaTableView,
  toReport,
  type View,
  validateQuery,
} from 'persona-registry';
import { LIVE_VIEW, toViewKey, VIEW_LOADER } from '../shared/names.js';
import { answerRequest } from './answerRequest.js';
import { openBuildSources, openDevSources } from './openSources.js';
import { toJsonExpression } from './toJsonExpression.js';
import { viewErrors } from './viewErrors.js';

/** The part of a loader's context that we use, in webpack and in Rspack. */
interface ViewLoaderContext {
  /** Query of the loader, with the leading `?`. */
  query: string;
  /** Path of the empty module next to the registry files. */
  resourcePath: string;
  /** Query of the resource, with the leading `?`. Empty without a query. */
  resourceQuery: string;
  /** Whether modules are replaced in open pages. True only in the dev server. */
  hot?: boolean;
  cacheable(flag: boolean): void;
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
  _compiler?: { name?: string };
  _module: { identifier(): string };
}

/**
 * Answers a directive's request: reads the registry that the plugin wrote, and returns a module whose default export is the view. Reports every
 * file that it reads to the bundler, including missing files.
 *
 * This is a pitching loader, because the resource is empty and never read.
 */
export async function pitch(this: ViewLoaderContext): Promise<string> {
  const query = validateQuery(this.query);
  if (query === undefined) throw new Error(`"${this.query}" is not a request for a view.`);
  const isDevServer = this.hot === true;
  const openSources = isDevServer ? openDevSources : openBuildSources;
  const { view, diagnostics } = await answerRequest(query, openSources(dirname(this.resourcePath), this));
  if (diagnostics.some(isFailure) && !isDevServer) {
    // Rspack's persistent cache keeps the module but not its error. The next build would pass.
    this.cacheable(false);
    // Client and server compile the same views. One report is enough.
    if (this._compiler?.name !== 'server') viewErrors.set(this._module.identifier(), toReport(diagnostics));
  }
  if (isDevServer) return toLiveModule(view, toViewKey(basename(dirname(this.resourcePath)), this.query));
  const isInPage = this._compiler?.name !== 'server' && this.resourceQuery !== WHOLE_TABLE;
  return isInPage && view.kind === 'persona-table' && view.long
    ? toLoadableModule(view, this.query, basename(this.resourcePath))
    : toModule(view);
}

/** A cut version stays as it is, whatever becomes of the data. The report of all documents warns of it. */
const isFailure = (diagnostic: Diagnostic): boolean =>
  isError(diagnostic) && !isCutVersion(diagnostic.place?.file ?? '');

/** Query of the resource for the rows of a long table, for pages that need them in the browser. */
const WHOLE_TABLE = '?whole';

/** Never called, because the pitch returns. Bundlers require a loader to have a function. */
export default function viewLoader(): string {
  return '';
}

const toModule = (view: View): string => `export default ${toExpression(view)};\n`;

const toExpression = (view: View): string => toJsonExpression(JSON.stringify(view));

/** A module that accepts its own update. */
const toLiveModule = (view: View, key: string): string => `import { toLiveView } from '${LIVE_VIEW}';
export default toLiveView(${toExpression(view)}, ${JSON.stringify(key)}, import.meta.webpackHot);
`;

/**
 * The rows of a long table are in the page's HTML already. So the browser gets a view without rows and a function that loads them. The page
 * needs that function only after a click on a link within the site, which does not load the HTML from the server.
 */
function toLoadableModule(view: PersonaTableView, query: string, resource: string): string {
  const head: View = { ...view, groups: view.groups.map((group) => ({ ...group, rows: [] })) };
  const request = JSON.stringify(`!!${VIEW_LOADER}${query}!./${resource}${WHOLE_TABLE}`);
  return `export default Object.assign(${toExpression(head)}, { load: () => import(${request}) });\n`;
}
