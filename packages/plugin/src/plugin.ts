import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { RouteOptions } from 'persona-registry';
import { readDataStamp } from 'persona-registry/node';
import { createLayoutEngine, type LayoutEngine } from 'persona-registry/pictures';
import { createBundlerPlugin } from './bundler/createBundlerPlugin.js';
import { createIdle } from './bundler/createIdle.js';
import { codeFolders, readFingerprint } from './bundler/readFingerprint.js';
import { toBundlerConfig } from './bundler/toBundlerConfig.js';
import { createTimer } from './createTimer.js';
import type { ResolvedOptions } from './options.js';
import { createOutput } from './output/createOutput.js';
import { createReporter } from './output/createReporter.js';
import type { Outcome } from './output/output.js';
import { writeFiles } from './output/writeFiles.js';
import { writeRedirects } from './output/writeRedirects.js';
import { remarkPlugin } from './remark.js';
import { runsInDevServer } from './runsInDevServer.js';
import { posixPath } from './shared/docusaurusUtils.js';
import { BELL_FILE, PLUGIN_NAME } from './shared/names.js';
import { packageFile } from './shared/packageFile.js';
import { buildEmptySite, type Site } from './site/buildSite.js';
import { createContentReader, NO_CONTENT } from './site/createContentReader.js';
import { createDataPoll } from './site/createDataPoll.js';
import { createSiteBuilder } from './site/createSiteBuilder.js';
import { listDocuments } from './site/listDocuments.js';
import { type ScanCache, scanDocuments } from './site/scanDocuments.js';
import { toRoutes } from './site/toRoutes.js';
import { toSiteInfo } from './site/toSiteInfo.js';
import { toWatchPatterns } from './site/toWatchPatterns.js';

/**
 * Milliseconds from the news of an edit to the reading of the data. A file is emptied before it is written, and Docusaurus' watcher drops the
 * second of two events within 5 ms: read at once, it would be empty, and stay so.
 */
const SETTLE = 20;

/** Milliseconds of the bundler's rest in which the browser gets an edit, before the thread is busy with what can wait. */
const REST = 1000;

/** The plugin for one locale of a site: the lifecycle in order, each step a function in the file of its name. */
export function createPlugin(context: LoadContext, options: ResolvedOptions): Plugin {
  const { siteDir, siteConfig, baseUrl } = context;
  const { id, accessDetails } = options;
  const isDevServer = runsInDevServer();
  const folder = join(context.generatedFilesDir, PLUGIN_NAME, id);
  const site = toSiteInfo(context);
  const routes: RouteOptions = { basePath: options.basePath, pages: options.pages };
  const isTimed = options.debug || process.env.DOCUSAURUS_PERF_LOGGER === 'true';

  const timer = createTimer(isTimed ? console.info : undefined);
  const idle = createIdle(REST);
  const dataPlace = { directory: siteDir, ...(options.data !== undefined && { data: options.data }) };
  const readContent = createContentReader({
    ...dataPlace,
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
  });
  const bell = posixPath(join(folder, BELL_FILE));
  const poll = createDataPoll({ readStamp: () => readDataStamp(dataPlace), bell });
  const report = createReporter({ isDevServer, print: console.error });
  const writeOutput = createOutput(folder, { isDevServer, report, idle });
  const buildSite = createSiteBuilder();
  const scanCache: ScanCache = new Map();
  const bundlerPlugin = createBundlerPlugin({
    fingerprint: readFingerprint(codeFolders(), { options, isDevServer }),
    ...(options.remark === 'auto' && { remark: remarkPlugin({ siteDir, id }) }),
  });

  let content = NO_CONTENT;
  let layout: Promise<LayoutEngine> | undefined;
  /** The last state without mistakes in data and definitions. */
  let sound: Site | undefined;
  /** What the site shows: in `docusaurus start`, that state, and until there is one, nothing. */
  let shown: Site | undefined;

  return {
    name: PLUGIN_NAME,
    getThemePath: () => packageFile('theme'),
    getTypeScriptThemePath: () => packageFile('../src/theme'),
    getClientModules: () => (isDevServer ? [packageFile('problems-box.js')] : []),
    // The bell stays where it is: where its pattern matches nothing, its plain path does.
    getPathsToWatch: () => [...toWatchPatterns([...content.watch, bell], siteDir), bell],

    // Hands nothing on: in the dev server, what it returned would be in the site's debug page, and be compiled with each edit.
    async loadContent() {
      if (content !== NO_CONTENT) await sleep(SETTLE);
      if (isDevServer) poll.note();
      content = timer.step('read', readContent);
      // It gets ready on other threads while plugins load, and once per process.
      const hasArchitectures = content.data.some(({ data }) => data.architectures !== undefined);
      layout = hasArchitectures && routes.pages.architecture ? createLayoutEngine() : undefined;
    },

    async allContentLoaded({ allContent, actions }) {
      const loading = layout;
      const engine = loading && (await timer.step('layout', () => loading));
      const settings = {
        routes,
        accessDetails,
        date: new Date().toISOString().slice(0, 10),
        ...(engine && { layout: engine }),
      };
      const { documents, pages: others } = listDocuments(allContent, site);
      const scanned = timer.step('scan', () => scanDocuments(documents, site, scanCache));
      const built = timer.step('build', () => buildSite({ ...settings, content, scanned, others }));
      const { isBroken, examine } = built;
      if (!isBroken) sound = built.site;
      const state = !isBroken ? 'current' : sound ? 'earlier' : 'empty';
      shown = sound ?? shown ?? buildEmptySite(settings);
      const outcome: Outcome = { site: shown, state, examine, definitions: scanned.definitions };
      timer.step('write', () => writeOutput(outcome));
      const { basePath } = routes;
      const { pages, origins } = shown;
      const added = timer.step('route', () =>
        toRoutes({ pages, origins }, { id, baseUrl, basePath, isDevServer }),
      );
      for (const route of added) actions.addRoute(route);
      timer.print('lifecycle');
    },

    configureWebpack() {
      const plugins = isDevServer ? [bundlerPlugin, idle, poll] : [bundlerPlugin];
      return toBundlerConfig({ plugins, folder, baseUrl, basePath: routes.basePath, isDevServer });
    },

    postBuild({ outDir }) {
      if (shown === undefined) return;
      const { redirects, toPublicFiles } = shown;
      timer.step('publish', () => writeFiles(toPublicFiles(), join(outDir, routes.basePath)));
      if (siteConfig.future.experimental_router !== 'hash') {
        const { trailingSlash } = siteConfig;
        timer.step('redirect', () => writeRedirects(redirects, { outDir, baseUrl, trailingSlash }));
      }
      timer.print('after the build');
    },
  };
}
