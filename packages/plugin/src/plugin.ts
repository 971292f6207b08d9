import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { isError, type RegistryReader, type RouteOptions } from 'persona-registry';
import { type ReadReviews, readDataStamp, readReviews } from 'persona-registry/node';
import { createLayoutEngine, type LayoutEngine } from 'persona-registry/pictures';
import {
  checkInstances,
  findInstanceLine,
  isDocsKind,
  listLabelFiles,
  type SyntaxOf,
} from 'remark-personas/docusaurus';
import { type ScanCache, scanDocuments } from 'remark-personas/scan';
import { createAnswers } from './bundler/createAnswers.js';
import { createBundlerPlugin } from './bundler/createBundlerPlugin.js';
import { createIdle } from './bundler/createIdle.js';
import { createLayerPlugin } from './bundler/createLayerPlugin.js';
import { createRouteGate } from './bundler/createRouteGate.js';
import { createSheets } from './bundler/createSheets.js';
import { openPackedPages } from './bundler/openPackedPages.js';
import { openBuildSources } from './bundler/openSources.js';
import { codeFolders, readFingerprint } from './bundler/readFingerprint.js';
import { toBundlerConfig } from './bundler/toBundlerConfig.js';
import { createTimer } from './createTimer.js';
import type { ResolvedOptions } from './options.js';
import { admitToLocalSearch } from './output/admitToLocalSearch.js';
import { createOutput } from './output/createOutput.js';
import { createReporter } from './output/createReporter.js';
import { linkPages, type PageLinks } from './output/linkPages.js';
import { type DevServer, hearOpenPages } from './output/openPages.js';
import type { Outcome } from './output/output.js';
import { listOpenNames, sendStates } from './output/sendStates.js';
import { toSheetLinks } from './output/toSheetLinks.js';
import { toViewFiles, toViewLinks, toViewsTag, type ViewsPlace } from './output/toViewFiles.js';
import { writeDevModules } from './output/writeDevModules.js';
import { writeFiles } from './output/writeFiles.js';
import { writeMarkdown } from './output/writeMarkdown.js';
import { writeRedirects } from './output/writeRedirects.js';
import { remarkPlugin } from './remark.js';
import { runsInDevServer } from './runsInDevServer.js';
import { normalizeUrl, posixPath } from './shared/docusaurusUtils.js';
import { PLUGIN_NAME, RELOAD_FILE, VIEWS_PATH } from './shared/names.js';
import { packageFile } from './shared/packageFile.js';
import { type BuiltSite, buildEmptySite, type Site } from './site/buildSite.js';
import { checkItemInstances } from './site/checkItems.js';
import { createContentReader, NO_CONTENT } from './site/createContentReader.js';
import { createDataPoll } from './site/createDataPoll.js';
import { createFileOwner } from './site/createFileOwner.js';
import type { NavigationSettings } from './site/createNavigation.js';
import { createRouteCheck } from './site/createRouteCheck.js';
import { createSiteBuilder } from './site/createSiteBuilder.js';
import { createStaticLookup } from './site/createStaticLookup.js';
import { findLine } from './site/findLine.js';
import { fillNavbar, listNavbarItems, listSidebarLinks, offerItems, selectItems } from './site/itemLinks.js';
import { joinInstances } from './site/joinInstances.js';
import { listDocs } from './site/listDocs.js';
import { listDocuments, type PublishedDocument } from './site/listDocuments.js';
import { listDrafts } from './site/listDrafts.js';
import { listSiteRedirects } from './site/listSiteRedirects.js';
import { NO_DRIFT, readDrift } from './site/readDrift.js';
import { type ReadHistory, readHistory } from './site/readHistory.js';
import { readLastUpdates } from './site/readLastUpdates.js';
import { sharesPath } from './site/sharesPath.js';
import { toDisplayPath } from './site/toDisplayPath.js';
import { toRoutes } from './site/toRoutes.js';
import { readSyntaxOf, toFolders, toScanSettings, toSiteInfo } from './site/toSiteInfo.js';
import { toWatchPatterns } from './site/toWatchPatterns.js';
import { createTranslation, toTranslationPath } from './words/createTranslation.js';
import { readLocale } from './words/readLocale.js';
import { NO_TRANSLATIONS, readTranslations } from './words/readTranslations.js';

/**
 * Milliseconds between the event of an edit and the reading of the data. An editor empties a file before it writes the file, and Docusaurus'
 * watcher drops the second of two events within 5 ms. Without the wait, the plugin would read an empty file, and no event would correct that.
 */
const SETTLE = 20;

/** Milliseconds that the bundler rests before slower work starts. In this time the browser gets the edit. */
const REST = 1000;

const SEARCH_FIRST =
  'The local search stands before docusaurus-plugin-personas in the configuration, so it may leave out pages of personas. Put it into `themes`.';

const LLMS_FIRST =
  'docusaurus-plugin-llms stands before docusaurus-plugin-personas in the configuration, so it may not find the documents with what directives show. Put it after.';

/** Creates the plugin for one locale of a site: the lifecycle in order. Each step is a function in the file of its name. */
export function createPlugin(context: LoadContext, options: ResolvedOptions): Plugin {
  const { siteDir, siteConfig, baseUrl } = context;
  const { id, accessDetails, people } = options;
  const isDevServer = runsInDevServer();
  const instances = joinInstances(context, { id, docs: options.docs, basePath: options.basePath });
  const { answers, isMain, ownerOf } = instances;
  const allFolders = toFolders(context);
  const fileOwner = createFileOwner(allFolders);
  const answersFile = (path: string) => answers(fileOwner.docsIdOf(path));
  const instancesFolder = join(context.generatedFilesDir, PLUGIN_NAME);
  const folder = join(instancesFolder, id);
  const site = { ...toSiteInfo(context), unlistedDefinitions: options.unlistedDefinitions, answers };
  const routes: RouteOptions = { basePath: options.basePath, pages: options.pages };
  // Without a server, a browser cannot fetch files.
  const views = isDevServer ? 'live' : siteConfig.future.experimental_router === 'hash' ? 'modules' : 'files';
  const isTimed = options.debug || process.env.DOCUSAURUS_PERF_LOGGER === 'true';

  const locale = readLocale(context.i18n.currentLocale);
  const translation = createTranslation(context.i18n, locale);
  const translationFile = toTranslationPath(context.localizationDir, id);
  // The data itself is in the default locale.
  const isTranslated = context.i18n.currentLocale !== context.i18n.defaultLocale;

  const timer = createTimer(isTimed ? console.info : undefined);
  const idle = createIdle(REST);
  const dataPlace = { directory: siteDir, ...(options.data !== undefined && { data: options.data }) };
  const readContent = createContentReader({
    ...dataPlace,
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
  });
  const reloadFile = posixPath(join(folder, RELOAD_FILE));
  const poll = createDataPoll({ readStamp: () => readDataStamp(dataPlace), reloadFile });
  const report = createReporter({ isDevServer, print: console.error, instance: id });
  const viewsUrl = normalizeUrl([baseUrl, options.basePath, VIEWS_PATH, '/']);
  const writeOutput = createOutput(folder, {
    isDevServer,
    listOpen: () => listOpenNames(viewsUrl),
    report,
    idle,
    words: translation.words,
    instance: id,
  });
  const answerKey = createAnswers(folder, id);
  const buildSite = createSiteBuilder();
  const routeCheck = createRouteCheck({ generatedFilesDir: context.generatedFilesDir, baseUrl });
  const staticFileAt = createStaticLookup({ siteDir, staticDirectories: siteConfig.staticDirectories });
  const scanSettings = { ...toScanSettings(context), answers: answersFile };
  const scanCache: ScanCache = new Map();
  const { showLastUpdateTime, showLastUpdateAuthor } = options;
  const vcs = siteConfig.future.experimental_vcs;
  const lastUpdateSettings = { siteDir, showLastUpdateTime, showLastUpdateAuthor, vcs };
  const sheets = createSheets();
  const fingerprint = readFingerprint(codeFolders(), { options, isDevServer, future: siteConfig.future });
  const bundlerPlugin = createBundlerPlugin({
    fingerprint,
    ...(options.remark === 'auto' && { remark: remarkPlugin({ siteDir, id }) }),
    answers: answersFile,
    reportsViews: isMain,
  });

  const findItem = offerItems(id, routes, () => readContent().data.map(({ data }) => data), instances);
  const configFile = toDisplayPath(context.siteConfigPath, siteDir);
  const findFileLine = (file: string, entryId: string) => findLine(resolve(siteDir, file), entryId);
  const placeOf = (instance: { id: string }) => {
    const line = findInstanceLine(readFileSync(context.siteConfigPath, 'utf8'), instance.id);
    return { file: configFile, ...(line !== undefined && { line }) };
  };

  let content = NO_CONTENT;
  let translations = NO_TRANSLATIONS;
  let drift = NO_DRIFT;
  let reviews: ReadReviews = { reviews: [], diagnostics: [], watch: [] };
  /** Read once: the dev server sees no commits. */
  let history: Promise<ReadHistory> | undefined;
  let published: readonly PublishedDocument[] = [];
  let layout: Promise<LayoutEngine> | undefined;
  let syntaxOf: SyntaxOf | undefined;
  /** Where the built site has the views of the pages. */
  let viewsPlace: ViewsPlace | undefined;
  /** The last site without mistakes in data and definitions. */
  let lastValidSite: Site | undefined;
  /** Builds the site of the last run again. */
  let rebuild: (() => BuiltSite) | undefined;
  /** The visible site: in `docusaurus start` the last valid site, and before it an empty site. */
  let currentSite: Site | undefined;

  return {
    name: PLUGIN_NAME,
    getThemePath: () => packageFile('theme'),
    getTypeScriptThemePath: () => packageFile('../src/theme'),
    getClientModules() {
      if (!isMain()) return [];
      if (isDevServer) return [packageFile('problems-box.js')];
      return views === 'files' ? [packageFile('page-views.js')] : [];
    },
    injectHtmlTags: () => (viewsPlace ? { headTags: [toViewsTag(id, viewsPlace)] } : {}),
    // The plain path of the reload file is listed too, because its pattern may match nothing. The file is never deleted.
    getPathsToWatch: () => [
      ...toWatchPatterns(
        [
          ...content.watch,
          ...translations.watch,
          ...drift.watch,
          ...reviews.watch,
          reloadFile,
          translationFile,
        ],
        siteDir,
      ),
      reloadFile,
    ],

    // Docusaurus asks for the files of a locale, and gives them back translated, only if the locale has a folder of translations.
    getTranslationFiles: () => [translation.toFile()],
    translateContent({ content: nothing, translationFiles }) {
      translation.read(translationFiles);
      return nothing;
    },
    getDefaultCodeTranslationMessages: async () => locale.theme,

    // This returns nothing. In the dev server, Docusaurus' debug page would contain any result, and the bundler would compile it after each edit.
    async loadContent() {
      if (content === NO_CONTENT) fillNavbar(siteConfig.themeConfig, findItem);
      else await sleep(SETTLE);
      if (isDevServer) poll.markRead();
      content = timer.step('read', readContent);
      if (isTranslated) translations = readTranslations(siteDir, translationFile);
      drift = readDrift(siteDir, options.drift);
      if (options.reviews !== undefined) reviews = readReviews(siteDir, options.reviews);
      // The engine loads on other threads while plugins load, and once per process.
      const hasArchitectures = content.data.some(({ data }) => data.architectures !== undefined);
      layout = hasArchitectures && routes.pages.architecture ? createLayoutEngine() : undefined;
    },

    async allContentLoaded({ allContent, actions }) {
      const docsIds = listDocs(allContent).map((docs) => docs.id);
      const conflicts = checkInstances(instances.all(), { docsIds, placeOf });
      // What each instance finds in documents means nothing while it is unclear which of them answers.
      if (!isDevServer && conflicts.length > 0) report(conflicts);
      fileOwner.read(allContent);
      const endRun = isDevServer ? undefined : instances.reports.begin();
      const loading = layout;
      const engine = loading && (await timer.step('layout', () => loading));
      const navbarLinks = listNavbarItems(siteConfig.themeConfig).map((item) => ({
        key: item['data-persona'],
        file: configFile,
      }));
      const allItems = [
        ...listSidebarLinks(allContent, (path) => toDisplayPath(path, siteDir)),
        ...navbarLinks,
      ];
      const ids = instances.all().map((instance) => instance.id);
      const problemsOfSite = isMain()
        ? [...conflicts, ...checkItemInstances(allItems, ids, findFileLine)]
        : [];
      const settings = {
        routes,
        ...(options.sidebar && { sidebar: options.sidebar }),
        baseUrl,
        configFile,
        staticFileAt,
        accessDetails,
        people,
        words: translation.words(),
        translations: translations.translations,
        readProblems: [
          ...problemsOfSite,
          ...translations.diagnostics,
          ...drift.diagnostics,
          ...reviews.diagnostics,
        ],
        ...(drift.source && { drift: drift.source }),
        reviews: reviews.reviews,
        feeds: { siteUrl: `${siteConfig.url}${baseUrl}`.replace(/\/+$/, ''), title: siteConfig.title },
        date: new Date().toISOString().slice(0, 10),
        ...(engine && { layout: engine }),
      };
      syntaxOf ??= await readSyntaxOf(context);
      const siteInfo = { ...site, syntaxOf };
      const folders = {
        ...allFolders,
        instances: allFolders.instances.filter(({ kind, id }) => answers(isDocsKind(kind) ? id : undefined)),
      };
      const { documents, pages: documentPages, ...listed } = listDocuments(allContent, siteInfo);
      published = listed.published;
      // In the dev server, the content plugins list drafts like all documents.
      const drafts = isDevServer ? [] : await listDrafts(documents, siteInfo, folders);
      const labelFiles = await listLabelFiles(folders);
      const scans = timer.step('scan', () =>
        scanDocuments([...documents, ...drafts], scanSettings, scanCache, labelFiles),
      );
      const dataPlaces = [...content.sources, ...scans.definitions.map(({ place }) => place)];
      const { history: historyOptions } = options;
      const defining = scans.definitions.length === 0 ? [] : documents.filter(({ kind }) => kind === 'page');
      history ??=
        historyOptions &&
        readHistory({
          siteDir,
          history: historyOptions,
          accessDetails,
          people,
          dataPlaces: content.watch,
          documentFolders: defining.map(({ path }) => dirname(path)),
          format: scanSettings.format,
          cacheFile: join(instancesFolder, `history-${id}.json`),
          version: fingerprint,
          editUrl: typeof options.editUrl === 'string' ? options.editUrl : undefined,
        });
      const readCommits = history && (await timer.step('history', () => history));
      // Each locale has the same history.
      if (!isTranslated) for (const note of readCommits?.notes ?? []) console.info(note);
      const lastUpdates = isDevServer
        ? {}
        : await readLastUpdates(
            dataPlaces.map(({ file }) => file),
            lastUpdateSettings,
          );
      const navigation: NavigationSettings = {
        ...(options.editUrl !== undefined && { editUrl: options.editUrl }),
        hasLines: !isDevServer,
        // The dev server writes no files beside the pages.
        hasMarkdown: options.markdown && !isDevServer,
        locale: context.i18n.currentLocale,
        lastUpdates,
      };
      const items = selectItems(allItems, id, instances);
      rebuild = () => {
        const otherPages = [...documentPages, ...routeCheck.collisions()];
        return buildSite({
          ...settings,
          ...(readCommits?.history && { history: readCommits.history }),
          navigation,
          items,
          findItemLine: findFileLine,
          content,
          scans,
          otherPages,
        });
      };
      const builtSite = timer.step('build', rebuild);
      const { isBroken, examine } = builtSite;
      if (endRun !== undefined) {
        // A build that fails has one report. An instance without a mistake would print its warnings before it.
        const problemsOfAll = await endRun(examine().diagnostics);
        if (problemsOfAll.some(isError)) report(problemsOfAll);
      }
      if (!isBroken) lastValidSite = builtSite.site;
      const state = !isBroken ? 'current' : lastValidSite ? 'earlier' : 'empty';
      const siteBefore = currentSite;
      currentSite = lastValidSite ?? currentSite ?? buildEmptySite(settings);
      const outcome: Outcome = { site: currentSite, state, examine, definitions: scans.definitions };
      const shownSite = currentSite;
      if (isDevServer && shownSite !== siteBefore && state === 'current')
        await timer.step('send', () => sendStates(shownSite, { viewsUrl, answer: answerKey }));
      timer.step('write', () => writeOutput(outcome));
      const { basePath } = routes;
      const { pages, origins } = currentSite;
      const isShared = sharesPath(allContent, normalizeUrl([baseUrl, basePath]));
      const hasSidebar = options.sidebar !== undefined;
      const newRoutes = timer.step('route', () =>
        toRoutes({ pages, origins }, { id, baseUrl, basePath, isShared, hasSidebar, views }),
      );
      for (const route of newRoutes) actions.addRoute(route);
      routeCheck.setPages(pages);
      if (views === 'files' && pages.length > 0)
        viewsPlace = timer.step('hash', () => ({ baseUrl, basePath, hash: openPackedPages(folder).hash }));
      timer.print('lifecycle');
    },

    configureWebpack({ optimization }, isServer) {
      if (isDevServer && isMain())
        writeDevModules(
          instancesFolder,
          instances.all().map((instance) => instance.id),
        );
      // Docusaurus has written all routes by now.
      if (!isDevServer && routeCheck.update() && rebuild !== undefined)
        report(rebuild().examine().diagnostics);
      const routePlugin = toWatchRunPlugin(() => {
        if (routeCheck.update()) poll.requestRead();
      });
      // The gate is first: the others see complete routes. One gate is enough for all instances.
      const gate = isMain() ? [createRouteGate({ generatedFilesDir: context.generatedFilesDir })] : [];
      const plugins = [bundlerPlugin, ...(isDevServer ? [...gate, idle, poll, routePlugin] : [sheets])];
      const splitsChunks = Boolean(optimization?.splitChunks);
      const { basePath } = routes;
      return toBundlerConfig({
        plugins,
        folder,
        baseUrl,
        basePath,
        isDevServer,
        isServer,
        splitsChunks,
        onListening: (server) => hearOpenPages(server as DevServer),
      });
    },

    configurePostCss(postCssOptions) {
      if (isMain()) postCssOptions.plugins.push(createLayerPlugin(packageFile('theme')));
      return postCssOptions;
    },

    postBuild({ outDir, plugins, routesPaths }) {
      const builtSite = currentSite;
      if (builtSite === undefined) return;
      const { redirects, toPublicFiles, pages } = builtSite;
      const permalinks = pages.map(({ path }) => normalizeUrl([baseUrl, path]));
      if (admitToLocalSearch(plugins, PLUGIN_NAME, permalinks) && isMain()) console.warn(SEARCH_FIRST);
      timer.step('publish', () => writeFiles(toPublicFiles(), join(outDir, routes.basePath)));
      const links: PageLinks[] = [];
      const packed = timer.step('open', () => openPackedPages(folder));
      if (viewsPlace !== undefined) {
        const place = viewsPlace;
        timer.step('views', () => {
          writeFiles(toViewFiles(pages, place, packed.read), outDir);
          links.push(toViewLinks(pages, { ...place, outDir }));
        });
      }
      if (options.markdown) {
        const siteUrl = `${siteConfig.url}${baseUrl}`.replace(/\/+$/, '');
        const registries = new Map<string, RegistryReader>();
        const written = timer.step('markdown', () =>
          writeMarkdown(builtSite, published, {
            outDir,
            folder,
            baseUrl,
            siteUrl,
            title: siteConfig.title,
            readView(name) {
              const view = packed.read(name);
              return view && JSON.parse(view.toString());
            },
            plugins: plugins.map(({ name }) => name),
            words: translation.words(),
            prepare: scanSettings.prepare,
            format: scanSettings.format,
            staticFileAt,
            ownerOf: (path) => ownerOf(fileOwner.docsIdOf(path)),
            openRegistry(instance) {
              const registry = registries.get(instance) ?? openBuildSources(join(instancesFolder, instance));
              registries.set(instance, registry);
              return registry;
            },
          }),
        );
        links.push(written.links);
        if (written.isLate && isMain()) console.warn(LLMS_FIRST);
      }
      if (siteConfig.future.experimental_router !== 'hash') {
        const { trailingSlash } = siteConfig;
        const sitePaths = listSiteRedirects({ plugins, routesPaths, baseUrl });
        // The instances have the same theme, and so the same sheets.
        if (isMain())
          timer.step('sheets', () =>
            links.unshift(toSheetLinks(sheets.files(), routesPaths, { outDir, baseUrl })),
          );
        timer.step('redirect', () =>
          writeRedirects(redirects, {
            outDir,
            baseUrl,
            trailingSlash,
            sitePaths,
            words: translation.words(),
          }),
        );
      }
      timer.step('link', () => linkPages(links));
      timer.print('after the build');
    },
  };
}

/** Makes a bundler plugin that runs a function before each compilation of the dev server. */
function toWatchRunPlugin(run: () => void) {
  return {
    apply({ hooks }: { hooks: { watchRun: { tap(name: string, run: () => void): void } } }): void {
      hooks.watchRun.tap(PLUGIN_NAME, run);
    },
  };
}
