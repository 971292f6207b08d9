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
  expect(errors).toBe(code === 0 ? NO_DOCUMENT : '');
  return { code, diagnostics: JSON.parse(output).diagnostics };
}

it('finds no error in the example, which uses the recommended rules', async () => {
  const { code, diagnostics } = await check(dataOf(example));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
});

it('violates every strict rule in the same example with a file of mistakes', async () => {
  const strictRules = rules.filter(({ severity }) => severity.strict !== 'off').map(({ id }) => id);
  const { code, diagnostics } = await check({ ...dataOf(example), ...dataOf(broken) });
  // With a mistake in the data, the rules would not run.
  expect(diagnostics.filter(({ code }) => !strictRules.includes(code)).map(({ message }) => message)).toEqual(
    [],
  );
  expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort()).toEqual(strictRules.sort());
  expect(diagnostics.filter(({ message }) => message.startsWith('Not checked'))).toEqual([]);
  expect(code).toBe(1);
});
