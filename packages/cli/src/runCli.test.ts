import { expect, it } from 'vitest';
import { createFolder, run } from './testing.js';

it.each([
  'chek',
  'check --formt json',
  'check --format jsn',
  'check --severity fatal',
  'check --rule known-rol',
  'check --today 2026-02-30',
  'init here',
])('reports the valid input: personas %s', async (line) => {
  using folder = createFolder({ 'personas.yml': 'personas: { P001: { name: Engineer } }\n' });
  const { code, output, errors } = await run(folder.directory, ...line.split(' '));
  expect(errors).toMatchSnapshot();
  expect(output).toBe('');
  expect(code).toBe(2);
});

it.each([
  ['--help'],
  ['check', '--help'],
  ['export', '--help'],
  ['roles', 'import', '--help'],
  ['--version'],
])('%s %s succeeds', async (...args) => {
  using folder = createFolder({});
  const { code, output, errors } = await run(folder.directory, ...args.filter((arg) => arg !== undefined));
  expect(output).not.toBe('');
  expect(errors).toBe('');
  expect(code).toBe(0);
});
