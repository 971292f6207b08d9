import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Page {
  /** Relative to the top of the repository. */
  file: string;
  text: string;
}

/** What people read: the pages of the website, the README of the project and of each package, and what is written for who works on the code. */
export function listPages(): Page[] {
  const files = [
    ...['docs', 'src/pages'].flatMap((folder) =>
      readdirSync(`${root}website/${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.mdx?$/.test(path))
        .map((path) => `website/${folder}/${path.replaceAll('\\', '/')}`),
    ),
    ...readdirSync(`${root}packages`).map((name) => `packages/${name}/README.md`),
    ...readdirSync(`${root}docs`).map((name) => `docs/${name}`),
    'README.md',
    'CONTRIBUTING.md',
  ];
  return files.map((file) => ({ file, text: readFileSync(root + file, 'utf8') }));
}

/** Fenced blocks of a page whose language matches, each with the line its fence is in. */
export function listBlocks(markdown: string, language: RegExp): { line: number; text: string }[] {
  return [...markdown.matchAll(/^```(\S*)[^\n]*\n(.*?)^```$/gms)]
    .filter(([, name = '']) => language.test(name))
    .map(({ index, 2: text = '' }) => ({ line: markdown.slice(0, index).split('\n').length, text }));
}
