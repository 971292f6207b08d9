import { existsSync } from 'node:fs';
import type { LoadContext } from '@docusaurus/types';
import type { SiteInfo } from './listDocuments.js';

/** Returns the part of Docusaurus' context that we need. */
export function toSiteInfo({ siteDir, localizationDir, baseUrl, i18n, siteConfig }: LoadContext): SiteInfo {
  const { format, preprocessor } = siteConfig.markdown;
  return {
    siteDir,
    localizationDir,
    baseUrl,
    isDefaultLocale: i18n.currentLocale === i18n.defaultLocale,
    format,
    exists: existsSync,
    ...(preprocessor && { preprocessor }),
  };
}
