import {
  type AccessDetails,
  type AccessHistory,
  buildProject,
  buildViewModel,
  checkReviews,
  collectScans,
  createHider,
  type DataSource,
  type Diagnostic,
  type ExportFile,
  type FeedSettings,
  hiddenPeopleOf,
  isError,
  listExportFiles,
  type Origins,
  openModel,
  type Page,
  type PeopleDetails,
  type RegistryReader,
  type ReviewFile,
  type RouteOptions,
  recordReviews,
  type Scans,
  type SidebarItem,
  type SidebarOptions,
  type SidebarView,
  toCoverageFiles,
  toExportFiles,
  toHistoryFeeds,
  toLocated,
  toPages,
  toPublic,
  toRegistryFiles,
  toRetiredFiles,
  toSidebar,
  type Words,
} from 'persona-registry';
import type { LayoutEngine } from 'persona-registry/pictures';
import { readMarkdown } from 'remark-personas/markdown';
import type { Files } from '../shared/files.js';
import { SIDEBAR_FILE } from '../shared/names.js';
import { checkCollisions, checkFileCollisions } from './checkCollisions.js';
import { checkItems } from './checkItems.js';
import { NO_CONTENT, type ReadContent } from './createContentReader.js';
import { createNavigation, type NavigationSettings } from './createNavigation.js';
import type { ItemLink } from './itemLinks.js';
import type { SitePage } from './listDocuments.js';
import { listPages, type PageEntry, toPageFileName } from './listPages.js';
import { type MarkdownSettings, toMarkdownFiles } from './toMarkdownFiles.js';
import { listMoves, MOVES_FILE, type Redirect, toMovesFile, toRedirects } from './toRedirects.js';

export interface SiteInput {
  content: ReadContent;
  scans: Scans;
  /** Pages of all other plugins. */
  otherPages: readonly SitePage[];
  /** Finds the site's static file at a path without base URL, and returns its display path. */
  staticFileAt?: (path: string) => string | undefined;
  routes: RouteOptions;
  /** Absent if pages have no sidebar. */
  sidebar?: SidebarOptions;
  /** Base URL of the site, for the links of the sidebar: Docusaurus compares them with the address of the page. Default: `/`. */
  baseUrl?: string;
  /** Items of sidebars and of the navbar that lead to our pages. */
  items?: readonly ItemLink[];
  /** Finds the line of an id in a file of the site. */
  findItemLine?: (file: string, id: string) => number | undefined;
  /** Absent if pages have nothing below their content. */
  navigation?: NavigationSettings;
  /** Display path of the site's configuration. */
  configFile?: string;
  accessDetails: AccessDetails;
  people: PeopleDetails;
  /** ISO date that counts as today, unless the data has its own. */
  date: string;
  /** The data in the site's locale, if that is not the default one. */
  translations?: readonly DataSource[];
  /** The file that `personas drift --save` has written. */
  drift?: DataSource;
  /** The access reviews. */
  reviews?: readonly ReviewFile[];
  /** What the commits of the data have changed, with what `accessDetails` and `people` show. */
  history?: AccessHistory;
  /** For the feeds of the history. Without it there are none. */
  feeds?: FeedSettings;
  /** Why translations could not be read. */
  readProblems?: readonly Diagnostic[];
  /** The words of the site's locale. Default: English. */
  words?: Words;
  /** For the pictures of architectures. It is loaded only if there are any. */
  layout?: LayoutEngine;
}

/** Everything that the plugin puts into a site. */
export interface Site {
  /** Makes the registry as JSON files, without the gaps. Files come from functions, so that a build writes each file at once and keeps none. */
  toEntityFiles(): Files;
  /** Reads single files of the registry, without those in `LATER_FILES`. Views in open pages do not wait for all files. */
  openRegistry(): RegistryReader;
  /** Makes the registry's files of the gaps. They are most of the work, and an edit in the dev server does not wait for them. */
  toCoverageFiles(): Files;
  pages: readonly PageEntry[];
  redirects: readonly Redirect[];
  /** Makes the views of pages, and the sidebar, as JSON files: all of them, or only the files with these names. */
  toPageFiles(names?: ReadonlySet<string>): Files;
  /** Makes the files that are published beside the overview. No page waits for them. */
  toPublicFiles(): Files;
  /** Makes each page as Markdown, and the list of them and of documents. Names are relative to the built site. */
  toMarkdownFiles(settings: Omit<MarkdownSettings, 'basePath' | 'words'>): Files;
  origins: Origins;
}

export interface BuiltSite {
  /** The site. It is of little use if `isBroken`. */
  site: Site;
  /** The data or a definition has a mistake, so the registry is incomplete or wrong. */
  isBroken: boolean;
  /** Returns all problems, including those of the rules. The first call looks for them. */
  examine(): SiteProblems;
}

export interface SiteProblems {
  /** All problems, with line and column. */
  diagnostics: Diagnostic[];
  /** The errors among them that no view in a document shows: errors of data, definitions, rules and routes. */
  errorsWithoutView: Diagnostic[];
}

/** Data and documents → registry → site and its problems. Pure. */
export function buildSite({
  content,
  scans,
  otherPages,
  staticFileAt = () => undefined,
  routes,
  sidebar,
  baseUrl = '/',
  navigation,
  items = [],
  findItemLine = () => undefined,
  configFile,
  accessDetails,
  people,
  date,
  translations = [],
  drift,
  reviews = [],
  history,
  feeds,
  readProblems = [],
  words,
  layout,
}: SiteInput): BuiltSite {
  const project = buildProject({ content, scans, date, translations, drift });
  const { origins, isBroken, toRules } = project;
  const statuses = isBroken ? [] : checkReviews(reviews, project.registry);
  const reviewed = recordReviews(project.registry, statuses);
  const registry = history === undefined ? reviewed : { ...reviewed, history };

  const named = toPublic(registry, accessDetails, people);
  const visibleRegistry = project.translate(named);
  const model = {
    ...buildViewModel(visibleRegistry, routes, () => toRules().toGaps(), words, readMarkdown),
    named,
  };
  const allPages = listPages(visibleRegistry, routes);
  const collisions = checkCollisions(allPages, otherPages, origins, configFile);
  const toSitePath = (file: string) => `${routes.basePath}/${file}`;
  const moves = listMoves(visibleRegistry, routes);
  const publicFiles = [...listExportFiles(model), ...(moves.size > 0 ? [MOVES_FILE] : [])];
  const fileCollisions = checkFileCollisions(publicFiles.map(toSitePath), staticFileAt);
  // The user's page wins, so that the dev server still shows it.
  const allCollisions = [...collisions, ...fileCollisions];
  const collidingPaths = new Set(allCollisions.map(({ path }) => path));
  const pages = allPages.filter(({ path }) => !collidingPaths.has(path));
  const entries = new Map(pages.map((page) => [page.path, page]));
  /** The page of the site to which a link of a cut version may lead. A persona that is gone has no page, and no row in the pages of others. */
  function toPageHref(href: string): string | undefined {
    if (!isWithinPath(href, routes.basePath)) return href;
    const [path = ''] = href.split('#');
    return entries.has(path) ? path : undefined;
  }
  function* toRetiredModels() {
    for (const { version, ids, registry } of project.toRetired()) {
      const shown = project.translate(toPublic(registry, accessDetails, people));
      yield { version, ids, model: buildViewModel(shown, routes, undefined, words, readMarkdown) };
    }
  }

  const examine = once((): SiteProblems => {
    const { ofRegistry, ofDocuments } = project.examine();
    const diagnosticsWithoutView = [
      ...readProblems,
      ...ofRegistry,
      ...statuses.flatMap(({ findings }) => findings),
      ...allCollisions.map(({ diagnostic }) => diagnostic),
      // Entries may be missing only because of the mistakes.
      ...(isBroken ? [] : checkItems(items, visibleRegistry, routes, findItemLine)),
    ];
    const located = toLocated(
      [...diagnosticsWithoutView, ...ofDocuments],
      [...content.sources, ...translations, ...(drift ? [drift] : [])],
    );
    return {
      diagnostics: located,
      errorsWithoutView: located.slice(0, diagnosticsWithoutView.length).filter(isError),
    };
  });
  const toModelPages = once((): Page[] => {
    const { mentions, definitions } = scans;
    const isFull = accessDetails === 'full';
    // Findings and exceptions come from the whole data, so those that name somebody who is not shown are left out or changed.
    const hider = createHider(hiddenPeopleOf(registry, visibleRegistry), registry);
    const findings = isFull ? toRules().diagnostics.filter(({ message }) => !hider.isNamedIn(message)) : [];
    const risks = isFull ? toRules().toRisks().map(hider.exception) : [];
    return toPages(
      visibleRegistry,
      routes,
      { mentions, definitions, findings, risks, ...(layout && { layout }) },
      model,
    );
  });
  return {
    site: {
      *toEntityFiles() {
        yield* toRegistryFiles(model);
        yield* toRetiredFiles(toRetiredModels(), toPageHref);
      },
      openRegistry: () => openModel(model),
      toCoverageFiles: () => toCoverageFiles(model),
      pages,
      redirects: toRedirects(moves),
      *toPageFiles(names) {
        if (sidebar !== undefined && names?.has(SIDEBAR_FILE) !== false)
          yield [SIDEBAR_FILE, toSidebarFile(toSidebar(model, sidebar), baseUrl)];
        const toNavigation =
          navigation && createNavigation({ model, origins, sources: content.sources }, navigation);
        for (const page of toModelPages()) {
          const entry = entries.get(page.path);
          if (entry === undefined) continue;
          const name = toPageFileName(entry);
          if (names?.has(name) === false) continue;
          yield [name, JSON.stringify({ ...page.view, navigation: toNavigation?.(entry) })];
        }
      },
      *toPublicFiles() {
        const isFree = ([path]: ExportFile) => !collidingPaths.has(toSitePath(path));
        for (const file of toExportFiles(model)) if (isFree(file)) yield file;
        const ofMoves = toMovesFile(moves, routes);
        if (ofMoves !== undefined && isFree(ofMoves)) yield ofMoves;
        if (feeds !== undefined) yield* toHistoryFeeds(model, feeds);
      },
      *toMarkdownFiles(settings) {
        const { basePath } = routes;
        const all = { ...settings, basePath, words: model.words };
        // The user's file wins.
        for (const file of toMarkdownFiles(toModelPages(), entries, all))
          if (staticFileAt(`/${file[0]}`) === undefined) yield file;
      },
      origins,
    },
    isBroken,
    examine,
  };
}

const isWithinPath = (href: string, path: string): boolean => href === path || href.startsWith(`${path}/`);

function toSidebarFile(items: readonly SidebarItem[], baseUrl: string): string {
  const view: SidebarView = { kind: 'sidebar', items: withBaseUrl(items, baseUrl) };
  return JSON.stringify(view);
}

function withBaseUrl(items: readonly SidebarItem[], baseUrl: string): SidebarItem[] {
  const base = baseUrl.replace(/\/$/, '');
  return items.map((item) => {
    if (item.type === 'link') return { ...item, href: `${base}${item.href}` };
    const href = item.href === undefined ? {} : { href: `${base}${item.href}` };
    return { ...item, ...href, items: withBaseUrl(item.items, baseUrl) };
  });
}

/** Returns a function that runs `make` once and always returns that result. */
function once<T>(make: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: make() };
    return result.value;
  };
}

/** Builds a site without personas, so that `docusaurus start` can start before the first state without mistakes. */
export function buildEmptySite(settings: Omit<SiteInput, 'content' | 'scans' | 'otherPages'>): Site {
  return buildSite({ ...settings, content: NO_CONTENT, scans: collectScans([]), otherPages: [] }).site;
}
