import { basename, dirname } from 'node:path';
import {
  type Diagnostic,
  isError,
  needsLayout,
  type PersonaTableView,
  type Place,
  toReport,
  toView,
  type View,
  type ViewRequest,
  validateQuery,
} from 'persona-registry';
import { createLayoutEngine } from 'persona-registry/pictures';
import { LIVE_VIEW, VIEW_LOADER } from '../shared/names.js';
import { problemAt } from '../shared/toProblemFiles.js';
import { openBuildSources, openDevSources, type ViewSources } from './openSources.js';
import { toJsonExpression } from './toJsonExpression.js';

/** What we use of a loader's context, in webpack as in Rspack. */
interface ViewLoaderContext {
  /** With the leading `?`. */
  query: string;
  /** The empty module next to the registry files. */
  resourcePath: string;
  /** With the leading `?`; empty without a query. */
  resourceQuery: string;
  /** Whether modules are replaced in open pages: in the dev server. */
  hot?: boolean;
  cacheable(flag: boolean): void;
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
  emitError(error: Error): void;
  _compiler?: { name?: string };
}

/**
 * Answers a directive's request: reads the registry that the plugin wrote, and is a module with the view as its default export. The bundler
 * learns of every file read, missing ones included.
 *
 * A pitching loader, since the resource is empty and never read.
 */
export async function pitch(this: ViewLoaderContext): Promise<string> {
  const parsed = validateQuery(this.query);
  if (parsed === undefined) throw new Error(`Not a request for a view: "${this.query}".`);
  const isDevServer = this.hot === true;
  const openSources = isDevServer ? openDevSources : openBuildSources;
  const { view, diagnostics } = await answer(parsed, openSources(dirname(this.resourcePath), this));
  if (diagnostics.some(isError) && !isDevServer) {
    // Rspack's persistent cache keeps the module and forgets its error: the next build would pass.
    this.cacheable(false);
    // Client and server compile the same views; one report is enough.
    if (this._compiler?.name !== 'server') this.emitError(new Error(toReport(diagnostics)));
  }
  if (isDevServer) return toLiveModule(view);
  const isInPage = this._compiler?.name !== 'server' && this.resourceQuery !== WHOLE;
  return isInPage && view.kind === 'persona-table' && view.long
    ? toLoadableModule(view, this.query, basename(this.resourcePath))
    : toModule(view);
}

/** Query of the resource of a long table's rows, for those who need them in the browser. */
const WHOLE = '?whole';

/** Never called, because the pitch returns; a loader without a function is no loader. */
export default function viewLoader(): string {
  return '';
}

/** What stands in the place of all views while nothing is known: that there is no such persona would not be true. */
const UNREAD: Diagnostic = {
  code: 'unread',
  // The mistake is not here.
  severity: 'info',
  message: 'Not shown yet: the data has mistakes.',
  hint: 'They are listed in the box at the end of the page.',
};

/** The view that a directive asks for, or the problem that stands in its place; and what is wrong, with the place of the directive. */
async function answer(
  { request: asked, at }: { request: ViewRequest; at?: string },
  sources: ViewSources,
): Promise<{ view: View; diagnostics: Diagnostic[] }> {
  const place = toPlace(at);
  const known =
    (place && problemAt(sources.readProblems(place.file), place)) ?? (sources.isUnread ? UNREAD : undefined);
  const request = known === undefined ? asked : { kind: 'problem' as const, diagnostic: known };
  const { view, diagnostics } = toView(
    request,
    sources,
    needsLayout(request) ? await createLayoutEngine() : undefined,
  );
  const located = (diagnostic: Diagnostic) =>
    place === undefined || diagnostic === UNREAD ? diagnostic : { place, ...diagnostic };
  return {
    view: view.kind === 'problem' ? { ...view, diagnostic: located(view.diagnostic) } : view,
    diagnostics: diagnostics.map(located),
  };
}

/** `docs/intro.md:12:3` → its parts; a file's name may hold colons. */
function toPlace(at: string | undefined): (Place & { line: number; column: number }) | undefined {
  const match = at?.match(/^(.+):(\d+):(\d+)$/);
  const [, file, line, column] = match ?? [];
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}

const toModule = (view: View): string => `export default ${toExpression(view)};\n`;

const toExpression = (view: View): string => toJsonExpression(JSON.stringify(view));

/** A module that accepts its own update. */
const toLiveModule = (view: View): string => `import { toLiveView } from '${LIVE_VIEW}';
export default toLiveView(${toExpression(view)}, import.meta.webpackHot);
`;

/**
 * The rows of a long table are in the page's HTML; in its scripts they would be there twice. So the browser gets a view without them, and a
 * way to load them, which is needed only where a link leads to the page without loading it from the server.
 */
function toLoadableModule(view: PersonaTableView, query: string, resource: string): string {
  const head: View = { ...view, groups: view.groups.map((group) => ({ ...group, rows: [] })) };
  const request = JSON.stringify(`!!${VIEW_LOADER}${query}!./${resource}${WHOLE}`);
  return `export default Object.assign(${toExpression(head)}, { load: () => import(${request}) });\n`;
}
