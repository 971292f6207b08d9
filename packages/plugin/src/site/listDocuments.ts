import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type FormatSetting, type SiteDocument, type SyntaxOf, toFormat } from 'remark-personas/docusaurus';
import { isObject } from './isObject.js';
import { type AllContent, isDocs } from './listDocs.js';
import { listGeneratedPages } from './listGeneratedPages.js';
import { toDisplayPath } from './toDisplayPath.js';

/** The facts of a site that decide where documents are, and which documents define personas. */
export interface SiteInfo {
  /** Absolute folder of the site. */
  siteDir: string;
  /** Absolute folder of the current locale's translations. */
  localizationDir: string;
  /** Base URL with slashes at both ends: `/`, `/docs-site/`. */
  baseUrl: string;
  isDefaultLocale: boolean;
  /** `markdown.format` of the site's configuration. */
  format: FormatSetting;
  /** Whether blocks in unlisted documents define personas. Default: `true`. */
  unlistedDefinitions?: boolean;
  /** The syntax that the site's remark plugins add. */
  syntaxOf?: SyntaxOf;
  /** Whether the plugin instance answers the documents of a docs plugin, or else all other documents. Default: it answers all. */
  answers?(docsId?: string): boolean;
  /** Whether a file exists. */
  exists(path: string): boolean;
}

/** A page of another plugin, for the check for collisions with our pages. */
export interface SitePage {
  /** Site path without base URL. */
  path: string;
  /** Display path of its source. Absent for a page without a source of its own, such as a list of posts. */
  file?: string;
}

/** A document that the site publishes as a page, and that readers and programs may find: no draft, and not unlisted. Cut versions are among them. */
export interface PublishedDocument extends Pick<SiteDocument, 'path' | 'file' | 'format' | 'syntax'> {
  /** Display path of the file that it translates, or of itself. */
  sourceFile: string;
  /** Site path of the page without base URL. */
  href: string;
  title: string;
  description: string;
}

export interface SiteContent {
  documents: SiteDocument[];
  published: PublishedDocument[];
  pages: SitePage[];
}

/**
 * Lists every document of the docs, blog and pages plugins, in all their instances, that the plugin instance answers, and all pages. The shape of the
 * content decides, not the plugin's name, so that a plugin that wraps one of the three works too.
 */
export function listDocuments(allContent: AllContent, site: SiteInfo): SiteContent {
  const content: SiteContent = { documents: [], published: [], pages: [] };
  for (const [plugin, instances] of Object.entries(allContent)) {
    for (const [id, loaded] of Object.entries(instances)) {
      const syntax = site.syntaxOf?.(plugin, id);
      const isAnswered = site.answers?.(isDocs(loaded) ? id : undefined) ?? true;
      const target = isAnswered ? content : { documents: [], published: [], pages: content.pages };
      for (const item of readItems(loaded, plugin)) addItem(target, item, site, syntax);
      for (const permalink of listGeneratedPages(loaded)) {
        content.pages.push({ path: withoutBaseUrl(permalink, site.baseUrl) });
      }
    }
  }
  return content;
}

/** A document as a content plugin loads it. */
interface ContentItem {
  metadata: {
    /** Path of the source, with the alias `@site`. */
    source: string;
    permalink: string;
    title?: string;
    description?: string;
    frontMatter?: Record<string, unknown>;
    unlisted?: boolean;
  };
  /** Whether the document is a cut version or another copy. */
  isCopy: boolean;
  /** Folders of the sources and of their translations, if known. */
  contentPath?: string;
  contentPathLocalized?: string;
}

/** Default folders of the plugins for untranslated sources. Used if the content does not name its folder. */
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
  return isDocs(loaded) ? loaded.loadedVersions.filter(isObject).flatMap(readVersion) : [];
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

function addItem(
  content: SiteContent,
  item: ContentItem,
  site: SiteInfo,
  syntax: SiteDocument['syntax'],
): void {
  const { metadata } = item;
  const path = toPath(metadata.source, site.siteDir);
  const file = toDisplayPath(path, site.siteDir);
  const href = withoutBaseUrl(metadata.permalink, site.baseUrl);
  content.pages.push({ path: href, file });
  if (!/\.mdx?$/i.test(path)) return;

  const kind = kindOf(item, site);
  const isPublished = metadata.frontMatter?.draft !== true && !isUnlisted(item);
  const isListed = kind === 'page' && isPublished;
  const source = kind === 'page' ? sourceOfTranslation(path, item, site) : undefined;
  const shared = {
    format: toFormat(path, metadata.frontMatter, site.format),
    ...(syntax && { syntax }),
    ...(isListed && { document: { title: metadata.title ?? href, href } }),
  };
  content.documents.push({ path, file, ...shared, kind: source === undefined ? kind : 'copy' });
  if (isPublished) {
    const { title = href, description = '' } = metadata;
    const sourceFile = source === undefined ? file : toDisplayPath(source, site.siteDir);
    const { document: _, ...written } = shared;
    content.published.push({ path, file, sourceFile, ...written, href, title, description });
  }
  if (source !== undefined) {
    content.documents.push({
      path: source,
      file: toDisplayPath(source, site.siteDir),
      ...shared,
      kind: 'source',
    });
  }
}

function kindOf(item: ContentItem, { unlistedDefinitions = true }: SiteInfo): SiteDocument['kind'] {
  if (item.isCopy) return 'copy';
  if (item.metadata.frontMatter?.draft === true) return 'draft';
  return unlistedDefinitions || !isUnlisted(item) ? 'page' : 'unlisted';
}

/** Goes by the front matter too. In the dev server, Docusaurus' own flag is always off, but the registry must be the same there. */
const isUnlisted = ({ metadata }: ContentItem): boolean =>
  metadata.unlisted === true || metadata.frontMatter?.unlisted === true;

/** Returns the untranslated source of a translated document. If no source exists, the translation itself defines personas. */
function sourceOfTranslation(path: string, item: ContentItem, site: SiteInfo): string | undefined {
  if (site.isDefaultLocale || item.contentPath === undefined) return undefined;
  const folder = item.contentPathLocalized ?? pluginFolderOf(path, site.localizationDir);
  if (folder === undefined || !isWithin(path, folder)) return undefined;
  const source = resolve(site.siteDir, item.contentPath, relative(folder, path));
  return site.exists(source) ? source : undefined;
}

/** Returns the plugin instance's folder of translations that contains the path: `i18n/fr/docusaurus-plugin-content-blog`. */
function pluginFolderOf(path: string, localizationDir: string): string | undefined {
  if (!isWithin(path, localizationDir)) return undefined;
  const [folder] = relative(localizationDir, path).split(sep);
  return folder && join(localizationDir, folder);
}

function isWithin(path: string, folder: string): boolean {
  const relativePath = relative(folder, path);
  return relativePath !== '' && relativePath.split(sep)[0] !== '..' && !isAbsolute(relativePath);
}

/** `@site/docs/a.md` → an absolute path. `@site/../docs/a.md` is outside the site, which is allowed. */
function toPath(source: string, siteDir: string): string {
  return resolve(siteDir, source.replace(/^@site\//, ''));
}

/** `/base/docs/a` → `/docs/a`. */
export function withoutBaseUrl(permalink: string, baseUrl: string): string {
  return permalink.startsWith(baseUrl) ? `/${permalink.slice(baseUrl.length)}` : permalink;
}
