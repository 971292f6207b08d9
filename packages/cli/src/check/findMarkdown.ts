import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Cut versions and translations, which repeat every definition. */
const COPIES = ['**/{,*_}versioned_docs', '**/i18n/*/docusaurus-*'];
const BUILT = ['**/node_modules', '**/{build,dist}'];

/** Markdown files below a folder, absolute and sorted. Hidden folders, copies, and what is built are left out. */
export const findMarkdown = (directory: string): string[] => find(directory, ['**'], [...BUILT, ...COPIES]);

/** Markdown files below a folder that are copies of others, absolute and sorted. */
export const findCopies = (directory: string): string[] => find(directory, COPIES, BUILT);

function find(directory: string, folders: readonly string[], ignored: readonly string[]): string[] {
  return globSync(
    folders.map((folder) => `${folder}/**/*.{md,mdx}`),
    { cwd: directory, ignore: ignored.map((folder) => `${folder}/**`), followSymbolicLinks: false },
  )
    .sort()
    .map((path) => join(directory, path));
}
