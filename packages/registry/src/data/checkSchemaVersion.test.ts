import { describe, expect, it } from 'vitest';
import { checkSchemaVersion } from './checkSchemaVersion.js';
import { validateSource } from './validateSource.js';

const file = 'personas.yml';
const SERVER = 'https://unpkg.com/persona-registry@';
const check = (text: string, named?: string) => checkSchemaVersion({ file, text, named }, '0.3.1');

describe('the version of the schema that a data file names', () => {
  it.each([
    [
      'the path into node_modules',
      '# yaml-language-server: $schema=./node_modules/persona-registry/dist/personas.schema.json\n',
    ],
    ['this minor version', `# yaml-language-server: $schema=${SERVER}0.3.0/dist/personas.schema.json\n`],
    [
      'the newest',
      '# yaml-language-server: $schema=https://unpkg.com/persona-registry@latest/dist/personas.schema.json\n',
    ],
    ['nothing', 'personas: {}\n'],
    [
      'a comment below the data',
      `personas: {}\n# yaml-language-server: $schema=${SERVER}0.1.0/dist/personas.schema.json\n`,
    ],
  ])('is right: %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it('is older: the file is read, and the hint says how to bring it up to date', () => {
    const text = `# Ours.\r\n# yaml-language-server: $schema=${SERVER}0.1.0/dist/personas.schema.json\r\npersonas: {}\r\n`;
    expect(check(text)).toEqual([
      {
        code: 'older-schema',
        severity: 'info',
        message: 'The file names the schema of version 0.1, and is read as before by this version, 0.3.1.',
        place: { file, line: 2, column: 1 },
        hint: 'Write "persona-registry@0.3.1" in the address, so that editors know the newer keys, too.',
      },
    ]);
    expect(check(`# $schema: ${SERVER}0.1.0/dist/personas.schema.json`)).toHaveLength(1);
  });

  it('is newer: the file is read, and the warning says what to install', () => {
    expect(check('', `${SERVER}1.0.0/dist/personas.schema.json`)).toEqual([
      {
        code: 'newer-schema',
        severity: 'warning',
        message: 'The file is made for version 1.0, and this version, 0.3.1, does not know the newer keys.',
        place: { file, path: ['$schema'] },
        hint: 'Install version 1.0 of docusaurus-plugin-personas and of the other packages that you use.',
      },
    ]);
  });

  it.each(['json', 'yaml'] as const)('is said beside the data: %s', (format) => {
    const toText = (version: string, more = {}) =>
      JSON.stringify({ $schema: `${SERVER}${version}/dist/personas.schema.json`, personas: {}, ...more });
    const older = validateSource({ file, text: toText('0.0.1'), format });
    expect(older.value).toHaveProperty('personas');
    expect(older.diagnostics.map(({ code }) => code)).toEqual(['older-schema']);
    const newer = validateSource({ file, text: toText('99.0.0', { squads: {} }), format });
    expect(newer.diagnostics.map(({ code }) => code)).toEqual(['newer-schema', 'unknown-key']);
  });
});
