import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  buildReader,
  createLayoutEngine,
  type Diagnostic,
  needsLayout,
  type PersonaTableView,
  type Place,
  type RegistryReader,
  toReport,
  toView,
  type View,
  validateQuery,
} from 'persona-registry';
import { isError } from '../shared/isError.js';
import {
  LIVE_VIEW,
  PROBLEMS_FOLDER,
  REGISTRY_FILE,
  REGISTRY_FOLDER,
  UNREAD_FILE,
  VIEW_LOADER,
} from '../shared/names.js';
import { problemAt, toProblemsFileName } from '../shared/toProblemFiles.js';
import { openPackedFiles } from './openPackedFiles.js';
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
 * learns of every file read, missing ones included: in the dev server, where there is one per persona and service, a change recompiles the
 * views of what has changed and no others.
 *
 * A pitching loader, since the resource is empty and never read.
 */
export async function pitch(this: ViewLoaderContext): Promise<string> {
  const folder = dirname(this.resourcePath);
  const isDevServer = this.hot === true;
  const read = createFileReader(this);
  const { view, diagnostics } = await answer(this.query, {
    read: isDevServer
      ? (name) => read(join(folder, REGISTRY_FOLDER, name))
      : readerOf(join(folder, REGISTRY_FILE), this),
    // A build with such problems has ended before; the files are an earlier dev server's.
    readProblems: (file) =>
      isDevServer ? read(join(folder, PROBLEMS_FOLDER, toProblemsFileName(file))) : undefined,
    isUnread: isDevServer && read(join(folder, PROBLEMS_FOLDER, UNREAD_FILE)) === true,
  });
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

interface ViewSources extends RegistryReader {
  /** Problems of the document of this shown path. */
  readProblems(file: string): unknown;
  /** Nothing is known yet, because of mistakes in the data. */
  isUnread: boolean;
}

/** What stands in the place of all views then: that there is no such persona would not be true. */
const UNREAD: Diagnostic = {
  code: 'unread',
  // The mistake is not here.
  severity: 'info',
  message: 'Not shown yet: the data has mistakes.',
  hint: 'They are listed in the box at the end of the page.',
};

/** The view that a query asks for, or the problem that stands in its place; and what is wrong, with the place of the directive. */
export async function answer(
  query: string,
  sources: ViewSources,
): Promise<{ view: View; diagnostics: Diagnostic[] }> {
  const parsed = validateQuery(query);
  if (parsed === undefined) throw new Error(`Not a request for a view: "${query}".`);
  const place = toPlace(parsed.at);
  const known =
    (place && problemAt(sources.readProblems(place.file), place)) ?? (sources.isUnread ? UNREAD : undefined);
  const request = known === undefined ? parsed.request : { kind: 'problem' as const, diagnostic: known };
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

/** Reads a JSON file and tells the bundler so. `undefined` when there is none, or `null` in it: what it was about is gone. */
function createFileReader(context: ViewLoaderContext): (path: string) => unknown {
  return (path) => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      context.addMissingDependency(path);
      return undefined;
    }
    context.addDependency(path);
    return parse(path, text) ?? undefined;
  };
}

const readers = new WeakMap<ReadonlyMap<string, string>, RegistryReader>();

/** One for all views, since it parses each file once. */
function readerOfFiles(files: ReadonlyMap<string, string>): RegistryReader {
  const known = readers.get(files);
  if (known !== undefined) return known;
  const reader = buildReader(files);
  readers.set(files, reader);
  return reader;
}

/** Reads the registry of a build, and tells the bundler so. */
function readerOf(path: string, context: ViewLoaderContext): RegistryReader['read'] {
  let opened: { registry: RegistryReader | undefined } | undefined;
  return (name) => {
    if (opened === undefined) {
      const files = openPackedFiles(path);
      opened = { registry: files && readerOfFiles(files) };
      if (files === undefined) context.addMissingDependency(path);
      else context.addDependency(path);
    }
    return opened.registry?.read(name);
  };
}

/** Files that thousands of views may read, such as the names, by path: parsed once per content. */
const parsed = new Map<string, { text: string; value: unknown }>();
const LARGE = 4096;

function parse(path: string, text: string): unknown {
  if (text.length < LARGE) return JSON.parse(text);
  const known = parsed.get(path);
  if (known?.text === text) return known.value;
  const value: unknown = JSON.parse(text);
  parsed.set(path, { text, value });
  return value;
}
