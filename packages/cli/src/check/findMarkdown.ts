import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** What Docusaurus makes or copies: cut versions, which repeat every definition, translations, built sites. */
const IGNORED = [
  '**/node_modules/**',
  '**/{build,dist}/**',
  '**/{,*_}versioned_{docs,sidebars}/**',
  '**/i18n/*/docusaurus-*/**',
];

/** Markdown files below a folder, absolute and sorted. Hidden folders are left out. */
export function findMarkdown(directory: string): string[] {
  return globSync('**/*.{md,mdx}', { cwd: directory, ignore: IGNORED, followSymbolicLinks: false })
    .sort()
    .map((path) => join(directory, path));
}
