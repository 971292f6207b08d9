import { dirname, join } from 'node:path';
import { type FoundPaths, findFiles } from 'persona-registry/node';
import { CATEGORY_FILES } from 'remark-personas/docusaurus';

const MARKDOWN: ReadonlySet<string> = new Set(['.md', '.mdx']);

/** Pattern for the path of a folder with build output or modules. */
const BUILT = /(^|\/)(node_modules|build|dist)$/;
/** Pattern for the path of a folder with translations, which repeat every definition. */
const TRANSLATIONS = /(^|\/)i18n\/[^/]+\/docusaurus-[^/]+$/;

/** Finds the Markdown files below a folder, without hidden folders, translations and build output. Symbolic links are followed. */
export const findMarkdown = (directory: string): FoundPaths =>
  find(directory, (path) => BUILT.test(path) || TRANSLATIONS.test(path));

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
  const { paths, problems } = find(directory, (path) => BUILT.test(path));
  return { paths: paths.filter(isTranslation), problems };
}

function isTranslation(path: string): boolean {
  const names = path.split('/');
  return names.some((_, index) => TRANSLATIONS.test(names.slice(0, index).join('/')));
}

const find = (directory: string, ignores: (path: string) => boolean): FoundPaths =>
  findFiles(directory, { extensions: MARKDOWN, ignores });
