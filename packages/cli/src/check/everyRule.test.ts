import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, rules } from 'persona-registry';
import { expect, it } from 'vitest';
import { createFolder, type Files, NO_DOCUMENT, run } from '../testing.js';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const example = folderOf('../../../../examples/service-access/personas/');
const broken = folderOf('./broken/');

/** Reads the files of a folder, as files of the data folder `personas`. */
function dataOf(folder: string): Files {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [`personas/${file}`, readFileSync(`${folder}${file}`)]),
  );
}

async function check(files: Files): Promise<{ code: number; diagnostics: Diagnostic[] }> {
  using folder = createFolder(files);
  const { code, output, errors } = await run(folder.directory, 'check', '--format', 'json');
  expect(['', NO_DOCUMENT]).toContain(errors);
  return { code, diagnostics: JSON.parse(output).diagnostics };
}

it('finds no error in the example, which uses the recommended rules', async () => {
  const { code, diagnostics } = await check(dataOf(example));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
});

it('violates every strict rule in the same example with a file of mistakes', async () => {
  // Without a production environment, the rules about production would find nothing.
  const strictRules = rules.map(({ id }) => id).filter((id) => id !== 'production-environment');
  const { code, diagnostics } = await check({ ...dataOf(example), ...dataOf(broken) });
  // With a mistake in the data, the rules would not run.
  expect(diagnostics.filter(({ code }) => !strictRules.includes(code)).map(({ message }) => message)).toEqual(
    [],
  );
  expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort()).toEqual(strictRules.sort());
  expect(diagnostics.filter(({ message }) => message.startsWith('Not checked'))).toEqual([]);
  expect(code).toBe(1);
});

it('gives every finding a place with line and column, whatever the rule', async () => {
  for (const { id, bad } of rules) {
    const { diagnostics } = await check({ 'personas.yml': bad });
    for (const { message, place } of diagnostics) {
      expect(place, `${id}: ${message}`).toMatchObject({
        file: 'personas.yml',
        line: expect.any(Number),
        column: expect.any(Number),
      });
    }
  }
});

const defined = (id: string) => `:::persona[Name of ${id}]{#${id}}\n\n* **Team**: AI\n\n:::\n`;

it.each<[string, Files, string]>([
  [
    'their section in the data',
    { 'personas.yml': 'teams: {}\npersonas:\n  P001: { name: A }\n  P002: { name: B }\n' },
    'personas.yml:2:1',
  ],
  [
    'JSON',
    { 'personas.json': '{ "personas": { "P001": { "name": "A" }, "P002": { "name": "B" } } }' },
    'personas.json:1:3',
  ],
  [
    'the first of several data files',
    {
      'personas/a.yml': 'personas: { P001: { name: A } }\n',
      'personas/b.yml': 'personas: { P002: { name: B } }\n',
    },
    'personas/a.yml:1:1',
  ],
  [
    'the first definition in documents',
    { 'b.md': defined('P001'), 'a.md': `Text.\n\n${defined('P002')}` },
    'a.md:3:1',
  ],
  [
    'their section, where documents define some',
    { 'personas.yml': 'personas:\n  P001: { name: A }\n', 'a.md': `Text.\n\n${defined('P002')}` },
    'personas.yml:1:1',
  ],
])('the number of personas has its place in %s', async (_, files, expected) => {
  const { diagnostics } = await check(files);
  const places = diagnostics.filter(({ code }) => code === 'persona-count').map(({ place }) => place);
  expect(places.map((place) => `${place?.file}:${place?.line}:${place?.column}`)).toEqual([expected]);
});
