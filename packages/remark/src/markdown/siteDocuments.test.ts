import { readdirSync, readFileSync } from 'node:fs';
import { ENGLISH, type View } from 'persona-registry';
import { expect, it } from 'vitest';
import { toMarkdownDocument } from './toMarkdownDocument.js';

const root = new URL('../../../../', import.meta.url);
/** Documents of the website and of the examples, as paths in the repository. */
const documents = ['website/docs', 'examples'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.mdx?$/.test(path) && !path.includes('node_modules'))
    .map((path) => `${folder}/${path}`),
);

const MARK = 'WRITTEN OUT';
const resolveView = (): View => ({
  kind: 'problem',
  diagnostic: { code: 'x', severity: 'info', message: MARK },
  text: MARK,
});
const toText = (file: string, text: string) =>
  toMarkdownDocument({
    text,
    file,
    format: file.endsWith('x') ? 'mdx' : 'md',
    words: ENGLISH,
    toUrl: (href) => href,
    resolveView,
  });

/** The lines of a text without blank ones, those of blocks of directives, and the rest of lines with a directive. */
const listLines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

it('keeps every line of documents that has no directive', () => {
  let count = 0;
  for (const file of documents) {
    const text = readFileSync(new URL(file, root), 'utf8');
    const result = toText(file, text);
    if (result === undefined) continue;
    count++;
    const written = new Set(listLines(text));
    const added = listLines(result).filter((line) => !written.has(line));
    expect(
      added.filter((line) => !line.includes(MARK)),
      file,
    ).toEqual([]);
    // A second run finds nothing to do.
    expect(toText(file, result) ?? result, file).toBe(result);
  }
  expect(count).toBeGreaterThan(20);
});
