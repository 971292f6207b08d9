import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, rules } from 'persona-registry';
import { expect, it } from 'vitest';
import { createFolder, type Files, run } from '../testing.js';

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const example = folderOf('../../../../examples/service-access/personas/');
const broken = folderOf('./broken/');

/** The files of a folder, as those of the data folder `personas`. */
function dataOf(folder: string): Files {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [`personas/${file}`, readFileSync(`${folder}${file}`)]),
  );
}

function check(files: Files): { code: number; diagnostics: Diagnostic[] } {
  using folder = createFolder(files);
  const { code, output, errors } = run(folder.directory, 'check', '--format', 'json');
  expect(errors).toBe('');
  return { code, diagnostics: JSON.parse(output).diagnostics };
}

it('finds nothing that fails in the example, which goes by the recommended rules', () => {
  const { code, diagnostics } = check(dataOf(example));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
});

it('trips every strict rule in the same example with a file of mistakes', () => {
  const strict = rules.filter(({ severity }) => severity.strict !== 'off').map(({ id }) => id);
  const { code, diagnostics } = check({ ...dataOf(example), ...dataOf(broken) });
  // A mistake in the data would leave the rules out.
  expect(diagnostics.filter((found) => !strict.includes(found.code)).map(({ message }) => message)).toEqual(
    [],
  );
  expect([...new Set(diagnostics.map((found) => found.code))].sort()).toEqual(strict.sort());
  expect(diagnostics.filter(({ message }) => message.startsWith('Not checked'))).toEqual([]);
  expect(code).toBe(1);
});
