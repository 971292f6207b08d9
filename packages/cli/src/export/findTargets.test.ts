import { expect, it } from 'vitest';
import { createFolder } from '../testing.js';
import { findTargets } from './findTargets.js';

const codesOf = (...names: string[]) => {
  using folder = createFolder({ 'personas.yml': '' });
  const { value = [], diagnostics } = findTargets(
    names.map((name) => [name, '']),
    { directory: folder.directory, output: 'out', isFolder: true, force: true, sources: ['personas.yml'] },
  );
  return [
    ...value.map(({ file }) => file),
    ...diagnostics.map(({ code, place }) => `${code} ${place?.file}`),
  ];
};

it('writes nothing outside of the output folder, whatever the format gives as paths', () => {
  expect(codesOf('a.csv', 'contoso/..code/CODEOWNERS', 'a/../b.csv')).toEqual([
    'out/a.csv',
    'out/contoso/..code/CODEOWNERS',
    'out/b.csv',
  ]);
  expect(codesOf('../../.github/CODEOWNERS', 'a/../../other.csv', '..', '.', '../out-too/a.csv')).toEqual([
    'outside-folder ../.github/CODEOWNERS',
    'outside-folder other.csv',
    'outside-folder ',
    'outside-folder out',
    'outside-folder out-too/a.csv',
  ]);
});

it('knows the data by its name in other letters, as on Windows and macOS', () => {
  using folder = createFolder({ 'personas.yml': '', 'Personas.yml': '' });
  const settings = { directory: folder.directory, isFolder: false, force: true, sources: ['personas.yml'] };
  const codeOf = (output: string) => findTargets([['', '']], { ...settings, output }).diagnostics[0]?.code;
  expect(['Personas.yml', 'PERSONAS.JSON', 'other.yml'].map(codeOf)).toEqual([
    'data-file',
    'data-file',
    undefined,
  ]);
});
