import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OwnedFolder } from './createFolderFinder.js';
import type { ContentInstance } from './listInstances.js';

/** The settings that decide where the documents of a site are. */
export interface SiteFolders {
  /** Absolute folder of the site. */
  siteDir: string;
  instances: readonly ContentInstance[];
  /** Absolute folder of the locale's translations. Absent if the site does not translate the locale. */
  localizationDir?: string | undefined;
  /** Absolute folders of the translations into the other locales, for who looks at all locales. */
  otherLocalizationDirs?: readonly string[];
  /** Finds the files that match patterns, relative to a folder. */
  findFiles(patterns: readonly string[], folder: string, ignored: readonly string[]): Promise<string[]>;
  /** The patterns of what content plugins leave out by default: files and folders that begin with `_`, and tests. */
  defaultExclude: readonly string[];
}

/** A Markdown file that a content plugin of a site shows. */
export interface SiteFile {
  /** Absolute path. */
  path: string;
  instance: ContentInstance;
  /** Whether it belongs to a cut version. */
  isCopy: boolean;
  /** Whether it is a translation into another locale. */
  isTranslation?: true;
}

/** Folders of the content plugins, if their options name none. */
const DEFAULT_FOLDERS: Record<ContentInstance['kind'], string | undefined> = {
  docs: 'docs',
  blog: 'blog',
  pages: 'src/pages',
  other: undefined,
};

/** A folder with the documents of an instance, and the folder of their translations. */
export interface ContentFolder {
  folder: string;
  localized?: string | undefined;
  /** The folders of their translations into the other locales. */
  translated: readonly string[];
  /** Name of the cut version. Absent for the current one, and for other documents. */
  version?: string;
}

/**
 * Lists the Markdown files of all content plugins of a site, with cut versions and drafts, as the dev server shows them; of the other locales only what
 * is translated. Sorted by path.
 */
export async function listSiteFiles(site: SiteFolders): Promise<SiteFile[]> {
  const files = site.instances.flatMap((instance) =>
    listReadableFolders(instance, site).map(async ({ folder, localized, translated, version }) => {
      // The default locale may have translations, too. Docusaurus takes each file from there if it exists.
      const translations = localized !== undefined && existsSync(localized) ? localized : undefined;
      const paths = await listPaths(folder, instance, site);
      const shared = { instance, isCopy: version !== undefined };
      const files = paths.map((path): SiteFile => {
        const isTranslated = translations !== undefined && existsSync(join(translations, path));
        return { path: join(isTranslated ? translations : folder, path), ...shared };
      });
      // Docusaurus shows no translation of a document that is not there.
      const toTranslations = (other: string): SiteFile[] =>
        paths
          .map((path) => join(other, path))
          .filter((path) => existsSync(path))
          .map((path) => ({ path, ...shared, isTranslation: true }));
      return [...files, ...translated.filter((other) => existsSync(other)).flatMap(toTranslations)];
    }),
  );
  return (await Promise.all(files)).flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function listPaths(folder: string, { options }: ContentInstance, site: SiteFolders): Promise<string[]> {
  const include = toTexts(options.include) ?? ['**/*.{md,mdx}'];
  const exclude = toTexts(options.exclude) ?? site.defaultExclude;
  const paths = await site.findFiles(include, folder, exclude);
  return paths.filter((path) => /\.mdx?$/i.test(path));
}

/** Lists the folders of the documents of a site. Absolute paths. */
export const listDocumentFolders = (site: SiteFolders): string[] =>
  site.instances.flatMap((instance) => listFolders(instance, site).map(({ folder }) => folder));

/** Lists the folders of all content plugins of a site, with those of translations. `createFolderFinder` finds in them the plugin of a file. */
export const listOwnFolders = (site: SiteFolders): OwnedFolder<ContentInstance>[] =>
  site.instances.flatMap((owner) =>
    listFolders(owner, site).flatMap(({ folder, localized, translated }) =>
      [folder, ...(localized === undefined ? [] : [localized]), ...translated].map((one) => ({
        owner,
        folder: one,
      })),
    ),
  );

/** Lists the folders of an instance, without those that do not exist and those that are no folders. */
export const listReadableFolders = (instance: ContentInstance, site: SiteFolders): ContentFolder[] =>
  listFolders(instance, site).filter(({ folder }) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
  );

function listFolders(instance: ContentInstance, site: SiteFolders): ContentFolder[] {
  const { kind, id, options } = instance;
  const path = typeof options.path === 'string' ? options.path : DEFAULT_FOLDERS[kind];
  if (path === undefined) return [];
  const suffix = id === 'default' ? '' : `-${id}`;
  /** The folders of translations of the current version, of a cut version, or of other documents. */
  const toLocalized = (name = ''): Pick<ContentFolder, 'localized' | 'translated'> => {
    const toFolder = (directory: string) =>
      join(directory, `docusaurus-plugin-content-${kind}${suffix}`, name);
    return {
      localized: site.localizationDir && toFolder(site.localizationDir),
      translated: (site.otherLocalizationDirs ?? []).map(toFolder),
    };
  };
  const current: ContentFolder = { folder: resolve(site.siteDir, path), ...toLocalized() };
  if (kind !== 'docs') return [current];
  return listVersions(instance, site).map((name) =>
    name === CURRENT
      ? { ...current, ...toLocalized(CURRENT) }
      : {
          folder: join(site.siteDir, `${toPrefix(id)}versioned_docs`, `version-${name}`),
          ...toLocalized(`version-${name}`),
          version: name,
        },
  );
}

const CURRENT = 'current';

const toPrefix = (id: string): string => (id === 'default' ? '' : `${id}_`);

/** Names of the versions of a docs plugin, by its options. */
function listVersions({ id, options }: ContentInstance, { siteDir }: SiteFolders): string[] {
  const cut =
    options.disableVersioning === true ? [] : readVersions(join(siteDir, `${toPrefix(id)}versions.json`));
  const names = options.includeCurrentVersion === false || cut.includes(CURRENT) ? cut : [CURRENT, ...cut];
  const only = toTexts(options.onlyIncludeVersions);
  return only === undefined ? names : names.filter((name) => only.includes(name));
}

function readVersions(path: string): string[] {
  try {
    return toTexts(JSON.parse(readFileSync(path, 'utf8'))) ?? [];
  } catch {
    return [];
  }
}

const toTexts = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
