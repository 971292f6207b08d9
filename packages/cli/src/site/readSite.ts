import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  createFrontMatterReader,
  type FormatSetting,
  type FrontMatterConfig,
  listInstances,
  type ReadFrontMatter,
  readDirectivePlugin,
  readEntry,
  type SiteFolders,
  type SyntaxSettings,
} from 'remark-personas/docusaurus';

/** The configuration of a Docusaurus site, as far as a check needs it. */
export interface Site extends SiteFolders {
  /** `markdown.format` of the configuration. */
  format: FormatSetting;
  syntax: SyntaxSettings;
  /** Options of docusaurus-plugin-personas that say where the data is. */
  dataOptions: { data?: string; maxBytes?: number };
  /** The option of that plugin that says whether unlisted documents define personas. */
  unlistedDefinitions: boolean;
  /** Prepares a text as the site does before it compiles it. */
  prepare(text: string, path: string): string;
  readFrontMatter: ReadFrontMatter;
}

/** The parts of a loaded configuration that we use. Docusaurus has filled in its defaults. */
interface SiteConfig {
  presets: unknown[];
  plugins: unknown[];
  i18n: {
    defaultLocale: string;
    path?: string;
    localeConfigs?: Record<string, { path?: string; translate?: boolean } | undefined>;
  };
  markdown: FrontMatterConfig<unknown> & {
    format: FormatSetting;
    preprocessor?: (args: { filePath: string; fileContent: string }) => string;
    mdx1Compat?: { comments?: boolean; admonitions?: boolean };
  };
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
export async function readSite(configFile: string): Promise<Site | string> {
  const siteDir = dirname(configFile);
  try {
    const core = createRequire(createRequire(configFile).resolve('@docusaurus/core/package.json'));
    const utils: DocusaurusUtils = core('@docusaurus/utils');
    const { loadSiteConfig } = core('./lib/server/config.js');
    const { siteConfig }: { siteConfig: SiteConfig } = await loadSiteConfig({
      siteDir,
      customConfigFilePath: configFile,
    });
    const directive = await readDirectivePlugin(core.resolve('@docusaurus/mdx-loader'));
    return toSite(siteDir, siteConfig, utils, directive);
  } catch (error) {
    return toReason(error);
  }
}

function toSite(
  siteDir: string,
  { presets, plugins, i18n, markdown }: SiteConfig,
  utils: DocusaurusUtils,
  directive: SyntaxSettings['directive'],
): Site {
  const { preprocessor } = markdown;
  const { path: localePath = i18n.defaultLocale, translate } = i18n.localeConfigs?.[i18n.defaultLocale] ?? {};
  return {
    siteDir,
    format: markdown.format,
    instances: listInstances({ presets, plugins }),
    syntax: {
      directive,
      hasComments: markdown.mdx1Compat?.comments,
      hasTitles: markdown.mdx1Compat?.admonitions,
    },
    ...(translate !== false && { localizationDir: join(siteDir, i18n.path ?? 'i18n', localePath) }),
    ...findOwnOptions(plugins),
    prepare: (text, filePath) =>
      utils.unwrapMdxCodeBlocks(preprocessor?.({ filePath, fileContent: text }) ?? text),
    readFrontMatter: createFrontMatterReader(markdown, utils.DEFAULT_PARSE_FRONT_MATTER),
    findFiles: async (patterns, cwd, ignore) => (await utils.Globby(patterns, { cwd, ignore })).sort(),
    defaultExclude: utils.GlobExcludeDefault,
  };
}

/** Options of our plugin, however the configuration names it. */
function findOwnOptions(plugins: readonly unknown[]): Pick<Site, 'dataOptions' | 'unlistedDefinitions'> {
  const entry = plugins
    .map(readEntry)
    .find(({ name }) => /(?:^|[\\/])(?:docusaurus-plugin-)?personas(?:[\\/]|$)/.test(name));
  const { data, maxBytes, unlistedDefinitions } = entry?.options ?? {};
  return {
    dataOptions: {
      ...(typeof data === 'string' && { data }),
      ...(typeof maxBytes === 'number' && { maxBytes }),
    },
    unlistedDefinitions: unlistedDefinitions !== false,
  };
}

/** The innermost reason: Docusaurus wraps an error in the configuration into one of its own. */
function toReason(error: unknown): string {
  let reason = error;
  while (reason instanceof Error && reason.cause instanceof Error) reason = reason.cause;
  const message = reason instanceof Error ? reason.message : String(reason);
  return message.split('\n', 1)[0]?.trim() ?? '';
}
