import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { personasSchema, toLocated, toReport, validateSource } from 'persona-registry';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SECTION = new RegExp(`^(?:${Object.keys(personasSchema.properties ?? {}).join('|')}):`, 'm');

/** Fenced blocks of YAML that begin with a section of the data file, with the lines before them so that places are those of the page. */
function listDataExamples(file: string): { line: number; text: string }[] {
  const markdown = readFileSync(`${root}${file}`, 'utf8');
  return [...markdown.matchAll(/^```ya?ml[^\n]*\n(.*?)^```$/gms)].flatMap(({ index, 1: text = '' }) => {
    const line = markdown.slice(0, index).split('\n').length;
    return SECTION.test(text) ? [{ line, text: '\n'.repeat(line) + text }] : [];
  });
}

const pages = [
  ...readdirSync(`${root}website/docs`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.mdx?$/.test(path))
    .map((path) => `website/docs/${path}`),
  ...readdirSync(`${root}packages`).map((name) => `packages/${name}/README.md`),
  'README.md',
];
const examples = pages.flatMap((file) => listDataExamples(file).map((example) => ({ file, ...example })));

it('finds examples of data', () => {
  expect(examples.length).toBeGreaterThan(20);
});

// What a reader copies has to be understood as it stands.
it.each(examples.map(({ file, line, text }) => [`${file}:${line}`, file, text]))(
  '%s is valid data',
  (_, file, text) => {
    const source = { file, text, format: 'yaml' } as const;
    expect(toReport(toLocated(validateSource(source).diagnostics, [source]))).toBe('');
  },
);
