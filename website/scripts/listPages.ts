import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Page {
  /** Relative to the top of the repository. */
  file: string;
  text: string;
}

/** Reads all documentation: the pages of the website, the READMEs of the project and its packages, and the documents for contributors. */
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
    'SECURITY.md',
    'CHANGELOG.md',
  ];
  return files.map((file) => ({ file, text: readFileSync(root + file, 'utf8') }));
}

/** Returns the fenced blocks of a page with a matching language, each with the line of its opening fence. */
export function listBlocks(
  markdown: string,
  language: RegExp,
): { line: number; text: string; title?: string }[] {
  return [...markdown.matchAll(/^```(\S*)([^\n]*)\n(.*?)^```$/gms)]
    .filter(([, name = '']) => language.test(name))
    .map(({ index, 2: meta = '', 3: text = '' }) => {
      const [, title] = /title="([^"]*)"/.exec(meta) ?? [];
      return {
        line: markdown.slice(0, index).split('\n').length,
        text,
        ...(title !== undefined && { title }),
      };
    });
}
