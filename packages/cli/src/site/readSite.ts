import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic, PeopleDetails } from 'persona-registry';
import { toBasePath } from 'persona-registry/text';
import {
  type ContentInstance,
  checkInstances,
  createFolderFinder,
  createFrontMatterReader,
  type FormatSetting,
  findInstanceLine,
  findMain,
  findOwner,
  isDocsKind,
  listInstances,
  listOwnFolders,
  type PluginInstance,
  type ReadFrontMatter,
  readDirectivePlugin,
  readEntry,
  type SiteFolders,
  type SyntaxSettings,
} from 'remark-personas/docusaurus';
import { listOwnOptions, type OwnOptions } from './listOwnOptions.js';
import { openSite, type SiteConfig } from './openSite.js';

/** The configuration of a Docusaurus site, as far as a check needs it, from the view of one instance of docusaurus-plugin-personas. */
export interface Site extends SiteFolders {
  /** Id of the instance. */
  id: string;
  /** Whether the instance answers the documents of a content plugin. Without one, all other documents are meant. */
  answers(instance: ContentInstance | undefined): boolean;
  /** Whether the instance answers a file, also a partial. The path is absolute. */
  answersFile(path: string): boolean;
  /** `markdown.format` of the configuration. */
  format: FormatSetting;
  syntax: SyntaxSettings;
  /** Options of docusaurus-plugin-personas that say where the data is. */
  dataOptions: { data?: string; maxBytes?: number };
  /** The option of that plugin that names the file of `personas drift --save`. */
  drift: string | undefined;
  /** The option of that plugin that names the folder of access reviews. */
  reviews: string | undefined;
  /** The option of that plugin that says whether unlisted documents define personas. */
  unlistedDefinitions: boolean;
  /** The option of that plugin that says what outputs show of people. */
  people: PeopleDetails;
  /** Prepares a text as the site does before it compiles it. */
  prepare(text: string, path: string): string;
  readFrontMatter: ReadFrontMatter;
}

/** All instances of docusaurus-plugin-personas in a site. */
export interface SiteInstances {
  siteDir: string;
  /** The site from the view of each instance, sorted by id. A site without the plugin has one with the default options. */
  views: readonly Site[];
  /** The site with the options of the instance that stands for all of it, which answers every document. */
  whole: Site;
  /** What makes it unclear which instance answers. Files are relative to the site. */
  conflicts: readonly Diagnostic[];
}

/** The parts of `@docusaurus/utils` that we use. */
interface DocusaurusUtils {
  DEFAULT_PARSE_FRONT_MATTER: unknown;
  GlobExcludeDefault: string[];
  /** globby in Docusaurus 3, tinyglobby in Docusaurus 4. They have only this function in common. */
  Globby(patterns: readonly string[], options: object): Promise<string[]>;
  unwrapMdxCodeBlocks(text: string): string;
}

/**
 * Reads a site's configuration with the site's own Docusaurus, so that both understand it in the same way.
 *
 * @param configFile absolute path of the configuration
 * @returns a sentence with the reason if the configuration cannot be loaded, as in a checkout without the site's packages
 */
export async function readSite(configFile: string): Promise<SiteInstances | string> {
  try {
    const { config, core } = await openSite(configFile);
    const utils: DocusaurusUtils = core('@docusaurus/utils');
    const directive = await readDirectivePlugin(core.resolve('@docusaurus/mdx-loader'));
    return toInstances(configFile, config, utils, directive);
  } catch (error) {
    return toReason(error);
  }
}

type CommonSite = Omit<
  Site,
  'id' | 'answers' | 'answersFile' | 'dataOptions' | 'drift' | 'reviews' | 'unlistedDefinitions' | 'people'
>;

function toInstances(
  configFile: string,
  config: SiteConfig,
  utils: DocusaurusUtils,
  directive: SyntaxSettings['directive'],
): SiteInstances {
  const siteDir = dirname(configFile);
  const common = toCommonSite(siteDir, config, utils, directive);
  const written = listOwnOptions(config.plugins);
  // A site without the plugin is checked with the defaults.
  const all = (written.length > 0 ? written : [{}]).map((options) => ({
    instance: toInstance(options),
    options,
  }));
  const instances = all.map(({ instance }) => instance);
  const main = findMain(instances);
  const findContent = createFolderFinder(listOwnFolders(common));
  const toView = ({ instance, options }: (typeof all)[number], hasAll: boolean): Site => {
    const answers: Site['answers'] = (content) =>
      hasAll ||
      findOwner(instances, content && isDocsKind(content.kind) ? content.id : undefined) === instance;
    return {
      ...common,
      ...toDataOptions(options),
      id: instance.id,
      answers,
      answersFile: (path) => hasAll || answers(findContent(path)),
    };
  };
  const text = readFileSync(configFile, 'utf8');
  const docsIds = common.instances.filter(({ kind }) => isDocsKind(kind)).map(({ id }) => id);
  const [whole] = all.filter(({ instance }) => instance === main).map((one) => toView(one, true));
  return {
    siteDir,
    views: all.map((one) => toView(one, false)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    whole: whole as Site,
    conflicts: checkInstances(instances, {
      ...(listsAllPlugins(config) && { docsIds }),
      placeOf({ id }) {
        const line = findInstanceLine(text, id);
        return { file: basename(configFile), ...(line !== undefined && { line }) };
      },
    }),
  };
}

/** Whether the configuration names all content plugins. A preset or a plugin of the user may add some. */
const listsAllPlugins = ({ presets, plugins }: SiteConfig): boolean =>
  presets.every((entry) => entry === null || /\bclassic$/.test(readEntry(entry).name)) &&
  plugins.every((entry) => !entry || /^[^./]/.test(readEntry(entry).name));

function toCommonSite(
  siteDir: string,
  { presets, plugins, i18n, markdown }: SiteConfig,
  utils: DocusaurusUtils,
  directive: SyntaxSettings['directive'],
): CommonSite {
  const { preprocessor } = markdown;
  /** The folder of a locale's translations. Absent if the site does not translate the locale. */
  const toLocalizationDir = (locale: string): string | undefined => {
    const { path = locale, translate } = i18n.localeConfigs?.[locale] ?? {};
    return translate === false ? undefined : join(siteDir, i18n.path ?? 'i18n', path);
  };
  const otherLocales = (i18n.locales ?? []).filter((locale) => locale !== i18n.defaultLocale);
  return {
    siteDir,
    format: markdown.format,
    instances: listInstances({ presets, plugins }),
    syntax: {
      directive,
      hasComments: markdown.mdx1Compat?.comments,
      hasTitles: markdown.mdx1Compat?.admonitions,
    },
    localizationDir: toLocalizationDir(i18n.defaultLocale),
    otherLocalizationDirs: otherLocales.map(toLocalizationDir).filter((folder) => folder !== undefined),
    prepare: (text, filePath) =>
      utils.unwrapMdxCodeBlocks(preprocessor?.({ filePath, fileContent: text }) ?? text),
    readFrontMatter: createFrontMatterReader(markdown, utils.DEFAULT_PARSE_FRONT_MATTER),
    findFiles: async (patterns, cwd, ignore) => (await utils.Globby(patterns, { cwd, ignore })).sort(),
    defaultExclude: utils.GlobExcludeDefault,
  };
}

/** The plugin judges the values. */
function toInstance({ id, docs, routeBasePath }: OwnOptions): PluginInstance {
  return {
    id: typeof id === 'string' ? id : 'default',
    docs: Array.isArray(docs) ? docs.filter((name) => typeof name === 'string') : undefined,
    basePath: toBasePath(typeof routeBasePath === 'string' ? routeBasePath : 'personas'),
  };
}

function toDataOptions({
  data,
  maxBytes,
  unlistedDefinitions,
  people,
  drift,
  reviews,
}: OwnOptions): Pick<Site, 'dataOptions' | 'drift' | 'reviews' | 'unlistedDefinitions' | 'people'> {
  return {
    dataOptions: {
      ...(typeof data === 'string' && { data }),
      ...(typeof maxBytes === 'number' && { maxBytes }),
    },
    drift: typeof drift === 'string' ? drift : undefined,
    reviews: typeof reviews === 'string' ? reviews : undefined,
    unlistedDefinitions: unlistedDefinitions !== false,
    people: people === 'public' || people === 'none' ? people : 'names',
  };
}

/** The innermost reason: Docusaurus wraps an error in the configuration into one of its own. */
function toReason(error: unknown): string {
  let reason = error;
  while (reason instanceof Error && reason.cause instanceof Error) reason = reason.cause;
  const message = reason instanceof Error ? reason.message : String(reason);
  return message.split('\n', 1)[0]?.trim() ?? '';
}
