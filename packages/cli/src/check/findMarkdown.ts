import { dirname, extname, join } from 'node:path';
import { type FoundPaths, findFiles } from 'persona-registry/node';
import { CATEGORY_FILES } from 'remark-personas/docusaurus';
import { SITE_CONFIGS } from '../site/findSiteConfig.js';

const MARKDOWN: ReadonlySet<string> = new Set(['.md', '.mdx']);

/** Pattern for the path of a folder with build output or modules. */
const BUILT = /(^|\/)(node_modules|build|dist)$/;
/** Pattern for the path of a folder with translations, which repeat every definition. */
const TRANSLATIONS = /(^|\/)i18n\/[^/]+\/docusaurus-[^/]+$/;

/** Whether a folder has what was made from other files, or repeats them. */
export const isRepeated = (path: string): boolean => BUILT.test(path) || TRANSLATIONS.test(path);

export interface FoundMarkdown extends FoundPaths {
  /** Folders below with the configuration of a Docusaurus site. */
  sites: string[];
}

/** Finds the Markdown files below a folder, without hidden folders, translations and build output. Symbolic links are followed. */
export function findMarkdown(directory: string): FoundMarkdown {
  const { paths, problems } = findFiles(directory, {
    extensions: MARKDOWN,
    names: new Set(SITE_CONFIGS),
    ignores: isRepeated,
  });
  const documents: string[] = [];
  const sites = new Set<string>();
  for (const path of paths) {
    if (MARKDOWN.has(extname(path).toLowerCase())) documents.push(path);
    else if (path.includes('/')) sites.add(dirname(path));
  }
  return { paths: documents, problems, sites: [...sites] };
}

/** Lists where the files with labels of categories may be, which are the folders of documents and the folders around those. */
export function findCategoryFiles(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].sort().flatMap((folder) => CATEGORY_FILES.map((name) => join(folder, name)));
}

/** Finds the Markdown files below a folder that are translations of others. */
export function findTranslations(directory: string): FoundPaths {
  const { paths, problems } = findFiles(directory, {
    extensions: MARKDOWN,
    ignores: (path) => BUILT.test(path),
  });
  return { paths: paths.filter(isTranslation), problems };
}

function isTranslation(path: string): boolean {
  const names = path.split('/');
  return names.some((_, index) => TRANSLATIONS.test(names.slice(0, index).join('/')));
}
