import { existsSync } from 'node:fs';
import type { LoadContext } from '@docusaurus/types';
import {
  createFrontMatterReader,
  createSyntaxOf,
  listInstances,
  readDirectivePlugin,
  type SyntaxOf,
} from 'remark-personas/docusaurus';
import type { ScanSettings } from 'remark-personas/scan';
import {
  DEFAULT_PARSE_FRONT_MATTER,
  Globby,
  GlobExcludeDefault,
  unwrapMdxCodeBlocks,
} from '../shared/docusaurusUtils.js';
import { resolveFromCore } from '../shared/resolveFromCore.js';
import type { SiteInfo } from './listDocuments.js';
import type { ReadableFolders } from './listDrafts.js';
import { toDisplayPath } from './toDisplayPath.js';

/** Returns the part of Docusaurus' context that we need. */
export function toSiteInfo({ siteDir, localizationDir, baseUrl, i18n, siteConfig }: LoadContext): SiteInfo {
  return {
    siteDir,
    localizationDir,
    baseUrl,
    isDefaultLocale: i18n.currentLocale === i18n.defaultLocale,
    format: siteConfig.markdown.format,
    exists: existsSync,
  };
}

/** Returns where the documents of the site are, drafts included, and how to read their front matter. */
export function toFolders({ siteDir, localizationDir, i18n, siteConfig }: LoadContext): ReadableFolders {
  // A version of Docusaurus before 3.9 has no such setting, and looks for the folder only.
  const isTranslated = i18n.localeConfigs[i18n.currentLocale]?.translate !== false;
  return {
    siteDir,
    ...(isTranslated && { localizationDir }),
    instances: listInstances(siteConfig),
    findFiles: async (patterns, cwd, ignored) =>
      (await Globby([...patterns], { cwd, ignore: [...ignored] })).sort(),
    defaultExclude: GlobExcludeDefault,
    readFrontMatter: createFrontMatterReader(siteConfig.markdown, DEFAULT_PARSE_FRONT_MATTER),
  };
}

/** Returns how the site prepares its documents before it compiles them. */
export function toScanSettings({ siteDir, siteConfig }: LoadContext): ScanSettings {
  const { format, preprocessor } = siteConfig.markdown;
  return {
    siteDir,
    format,
    prepare: (text, filePath) => unwrapMdxCodeBlocks(preprocessor?.({ filePath, fileContent: text }) ?? text),
    toDisplayPath: (path) => toDisplayPath(path, siteDir),
  };
}

/** Reads the syntax with which the site's content plugins compile their documents. */
export async function readSyntaxOf({ siteConfig }: LoadContext): Promise<SyntaxOf> {
  return createSyntaxOf(listInstances(siteConfig), {
    directive: await readDirectivePlugin(resolveFromCore('@docusaurus/mdx-loader')),
    hasComments: siteConfig.markdown.mdx1Compat.comments,
    hasTitles: siteConfig.markdown.mdx1Compat.admonitions,
  });
}
