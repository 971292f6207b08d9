import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { FormatSetting, FrontMatterConfig } from 'remark-personas/docusaurus';

/** The parts of a loaded configuration that we use. Docusaurus has filled in its defaults. */
export interface SiteConfig {
  presets: unknown[];
  plugins: unknown[];
  i18n: {
    defaultLocale: string;
    locales?: readonly string[];
    path?: string;
    localeConfigs?: Record<string, { path?: string; translate?: boolean } | undefined>;
  };
  markdown: FrontMatterConfig<unknown> & {
    format: FormatSetting;
    preprocessor?: (args: { filePath: string; fileContent: string }) => string;
    mdx1Compat?: { comments?: boolean; admonitions?: boolean };
  };
  /** Since Docusaurus 3.6. `faster` had another name before 3.10. */
  future?: Record<'faster' | 'experimental_faster', { rspackBundler?: boolean } | undefined>;
}

export interface OpenSite {
  config: SiteConfig;
  /** Resolves modules as the site's `@docusaurus/core` does. */
  core: NodeJS.Require;
}

/**
 * Loads a site's configuration with the site's own Docusaurus. Throws an error if that is not installed, or if the configuration is not valid.
 *
 * @param configFile absolute path of the configuration
 */
export async function openSite(configFile: string): Promise<OpenSite> {
  const core = createRequire(createRequire(configFile).resolve('@docusaurus/core/package.json'));
  const { loadSiteConfig } = core('./lib/server/config.js');
  const { siteConfig }: { siteConfig: SiteConfig } = await loadSiteConfig({
    siteDir: dirname(configFile),
    customConfigFilePath: configFile,
  });
  return { config: siteConfig, core };
}
