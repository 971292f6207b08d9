import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listPages } from './listPages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All pages except those of the website, because Docusaurus checks them. */
const pages = listPages().filter(({ file }) => !file.startsWith('website/'));

const withoutBlocks = (text: string) => text.replace(/^```.*?^```/gms, '');
const headings = new Map(
  pages.map(({ file, text }) => [
    file,
    Array.from(withoutBlocks(text).matchAll(/^#+ (.+)$/gm), ([, heading = '']) => heading),
  ]),
);

/** The same anchor as on GitHub. */
const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function hasTarget(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(root + file)) return false;
  return anchor === undefined || headings.get(file)?.some((text) => toAnchor(text) === anchor) === true;
}

it.each(pages)('$file links to existing files and headings', ({ file, text }) => {
  const links = withoutBlocks(text)
    .replace(/`[^`\n]*`/g, '')
    .matchAll(/\]\(([^)\s:]+)\)/g);
  expect(Array.from(links, ([, link = '']) => link).filter((link) => !hasTarget(file, link))).toEqual([]);
});

it.each(pages)('$file names existing folders and files', ({ file, text }) => {
  const folder = posix.dirname(file);
  const paths = text.matchAll(
    /`((?:packages|registry|remark|plugin|cli|website|test|scripts|examples|docs|src)\/[\w./-]+)`/g,
  );
  const isExisting = (path: string) =>
    ['.', 'packages', folder].some((base) => existsSync(root + posix.join(base, path)));
  expect(Array.from(paths, ([, path = '']) => path).filter((path) => !isExisting(path))).toEqual([]);
});

it('has every section that a comment in the code refers to', () => {
  const citations = ['packages', 'test', 'website/scripts'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\b(?:node_modules|dist)\b/.test(path))
      .flatMap((path) => {
        const text = readFileSync(`${root}${folder}/${path}`, 'utf8').replace(/\n\s*\*?\s*/g, ' ');
        return Array.from(
          text.matchAll(/\b(docs\/[\w-]+\.md), "([^"]+)"/g),
          ([, file = '', heading = '']) => ({
            file,
            heading,
          }),
        );
      }),
  );
  expect(citations.length).toBeGreaterThan(0);
  expect(citations.filter(({ file, heading }) => !headings.get(file)?.includes(heading))).toEqual([]);
});
