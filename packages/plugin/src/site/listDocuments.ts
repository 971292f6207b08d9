import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { DocumentKind, DocumentRef } from 'persona-registry';
import { toDisplayPath } from './toDisplayPath.js';

/** What of a site decides where documents are and which of them define personas. */
export interface SiteInfo {
  /** Absolute. */
  siteDir: string;
  /** Absolute folder of the current locale's translations. */
  localizationDir: string;
  /** With slashes at both ends: `/`, `/docs-site/`. */
  baseUrl: string;
  isDefaultLocale: boolean;
  /** `markdown.format` of the site's configuration. */
  format: 'md' | 'mdx' | 'detect';
  /** `markdown.preprocessor` of the site's configuration. */
  preprocessor?: (args: { filePath: string; fileContent: string }) => string;
  /** Whether a file exists. */
  exists(path: string): boolean;
}

/** One Markdown file that a content plugin shows. */
export interface SiteDocument {
  /** Absolute path. */
  path: string;
  /** Path to show: relative to the site, with forward slashes. */
  file: string;
  format: 'md' | 'mdx';
  kind: DocumentKind;
  /** The page to link to; absent where it should not be listed (unlisted pages, drafts, cut versions, which repeat the current one). */
  document?: DocumentRef;
}

/** A page that some content plugin makes, for the check that ours do not collide with it. */
export interface SitePage {
  /** Site path without base URL. */
  path: string;
  /** Shown path of its source. */
  file: string;
}

export interface SiteContent {
  documents: SiteDocument[];
  pages: SitePage[];
}

/** Loaded content of all plugins: plugin name → instance id → content. */
export type AllContent = Record<string, Record<string, unknown>>;

/**
 * Every document of the docs, blog and pages plugins, in all their instances. Content is told by its shape, not by the
 * plugin's name, so that a plugin which wraps one of the three is understood too.
 */
export function listDocuments(allContent: AllContent, site: SiteInfo): SiteContent {
  const content: SiteContent = { documents: [], pages: [] };
  for (const [plugin, instances] of Object.entries(allContent)) {
    for (const loaded of Object.values(instances)) {
      for (const item of readItems(loaded, plugin)) addItem(content, item, site);
    }
  }
  return content;
}

/** A document as any content plugin loads it. */
interface ContentItem {
  metadata: {
    /** With the alias `@site`. */
    source: string;
    permalink: string;
    title?: string;
    frontMatter?: Record<string, unknown>;
    unlisted?: boolean;
  };
  /** A cut version, or another copy of what is written elsewhere. */
  isCopy: boolean;
  /** Folders of the sources and of their translations, where known. */
  contentPath?: string;
  contentPathLocalized?: string;
}

/** Folders of the untranslated sources, where the content does not tell: the plugins' defaults. */
const DEFAULT_PATHS: Record<string, string> = {
  'docusaurus-plugin-content-blog': 'blog',
  'docusaurus-plugin-content-pages': 'src/pages',
};

function readItems(loaded: unknown, plugin: string): ContentItem[] {
  const path = Object.hasOwn(DEFAULT_PATHS, plugin) ? DEFAULT_PATHS[plugin] : undefined;
  if (Array.isArray(loaded)) return toItems(loaded, { isCopy: false, ...(path && { contentPath: path }) });
  if (!isObject(loaded)) return [];
  if (Array.isArray(loaded.blogPosts)) {
    const posts = loaded.blogPosts.filter(isObject).map(({ metadata }) => metadata);
    return toItems(posts, { isCopy: false, ...(path && { contentPath: path }) });
  }
  if (Array.isArray(loaded.loadedVersions))
    return loaded.loadedVersions.filter(isObject).flatMap(readVersion);
  return [];
}

function readVersion(version: Record<string, unknown>): ContentItem[] {
  if (!Array.isArray(version.docs)) return [];
  return toItems(version.docs, {
    isCopy: version.versionName !== 'current',
    ...(typeof version.contentPath === 'string' && { contentPath: version.contentPath }),
    ...(typeof version.contentPathLocalized === 'string' && {
      contentPathLocalized: version.contentPathLocalized,
    }),
  });
}

function toItems(list: readonly unknown[], shared: Omit<ContentItem, 'metadata'>): ContentItem[] {
  return list.filter(isMetadata).map((metadata) => ({ metadata, ...shared }));
}

function isMetadata(value: unknown): value is ContentItem['metadata'] {
  return isObject(value) && typeof value.source === 'string' && typeof value.permalink === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function addItem(content: SiteContent, item: ContentItem, site: SiteInfo): void {
  const { metadata } = item;
  const path = toPath(metadata.source, site.siteDir);
  const file = toDisplayPath(path, site.siteDir);
  const href = withoutBaseUrl(metadata.permalink, site.baseUrl);
  content.pages.push({ path: href, file });
  if (!/\.mdx?$/i.test(path)) return;

  const kind = item.isCopy ? 'copy' : metadata.frontMatter?.draft === true ? 'draft' : 'page';
  const isListed = kind === 'page' && metadata.unlisted !== true;
  const source = kind === 'page' ? sourceOfTranslation(path, item, site) : undefined;
  const shared = {
    format: toFormat(path, metadata.frontMatter, site.format),
    ...(isListed && { document: { title: metadata.title ?? href, href } }),
  };
  content.documents.push({ path, file, ...shared, kind: source === undefined ? kind : 'copy' });
  if (source !== undefined) {
    content.documents.push({
      path: source,
      file: toDisplayPath(source, site.siteDir),
      ...shared,
      kind: 'source',
    });
  }
}

/**
 * The untranslated source of a translated document. Without one that can be found, the translation is all there is, and defines.
 */
function sourceOfTranslation(path: string, item: ContentItem, site: SiteInfo): string | undefined {
  if (site.isDefaultLocale || item.contentPath === undefined) return undefined;
  const folder = item.contentPathLocalized ?? pluginFolderOf(path, site.localizationDir);
  if (folder === undefined || !isWithin(path, folder)) return undefined;
  const source = resolve(site.siteDir, item.contentPath, relative(folder, path));
  return site.exists(source) ? source : undefined;
}

/** The folder of a plugin instance among the translations that the path lies in: `i18n/fr/docusaurus-plugin-content-blog`. */
function pluginFolderOf(path: string, localizationDir: string): string | undefined {
  if (!isWithin(path, localizationDir)) return undefined;
  const [folder] = relative(localizationDir, path).split(sep);
  return folder && join(localizationDir, folder);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** `@site/docs/a.md` → an absolute path; `@site/../docs/a.md` lies outside the site and is fine. */
function toPath(source: string, siteDir: string): string {
  return resolve(siteDir, source.replace(/^@site\//, ''));
}

/** As Docusaurus decides: the front matter, then the site's configuration, then the file's extension. */
export function toFormat(
  path: string,
  frontMatter: Record<string, unknown> | undefined,
  siteFormat: SiteInfo['format'],
): 'md' | 'mdx' {
  const own = isObject(frontMatter?.mdx) ? frontMatter.mdx.format : undefined;
  const format = own ?? siteFormat;
  if (format === 'md' || format === 'mdx') return format;
  return /\.md$/i.test(path) ? 'md' : 'mdx';
}

/** `/base/docs/a` → `/docs/a`. */
export function withoutBaseUrl(permalink: string, baseUrl: string): string {
  return permalink.startsWith(baseUrl) ? `/${permalink.slice(baseUrl.length)}` : permalink;
}
