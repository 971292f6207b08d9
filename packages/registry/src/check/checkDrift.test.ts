import { describe, expect, it } from 'vitest';
import { validateSources } from '../data/validateSources.js';
import { buildProject } from '../project/buildProject.js';
import { collectScans } from '../project/collectScans.js';

const text = 'personas: { P001: { name: Engineer } }\nservices: { lake: { name: Lake } }\n';
const content = validateSources({
  sources: [{ file: 'personas.yml', format: 'yaml', text }],
  diagnostics: [],
});

function problemsOf(record: unknown, today = '2026-11-30'): string[] {
  const drift = {
    file: 'drift.json',
    format: 'json' as const,
    text: typeof record === 'string' ? record : JSON.stringify(record),
  };
  const { ofRegistry } = buildProject({ content, scans: collectScans([]), today, drift }).examine();
  return ofRegistry
    .filter(({ place }) => place?.file === 'drift.json')
    .map(({ code, severity, message }) => `${severity} ${code} ${message}`);
}
const record = { version: 1, date: '2026-11-29', services: {} };

describe('the record of drift', () => {
  it.each<[string, unknown, string[]]>([
    ['a record', record, []],
    [
      'services and personas that the data does not have',
      {
        ...record,
        services: { lake: {}, lak: {} },
        differences: Array(2).fill({ status: 'missing', system: 'azure', principal: 'x', persona: 'P002' }),
      },
      [
        'warning unknown-in-drift The data has no service "lak".',
        'warning unknown-in-drift The data has no persona "P002".',
      ],
    ],
    [
      'an old one',
      { ...record, date: '2026-10-01' },
      ['warning old-drift The comparison with what is there is 60 days old.'],
    ],
    [
      'another version',
      { ...record, version: 2 },
      ['error unknown-version The file has a version that this release does not know.'],
    ],
    ['a list of assignments', '[]', ['error wrong-type The file is a list, but a map is expected.']],
    ['nothing', '', ['error empty-file The file has no comparison.']],
  ])('%s', (_, value, expected) => {
    expect(problemsOf(value)).toEqual(expected);
  });

  it('says what is wrong in it', () => {
    expect(problemsOf({ ...record, services: { constructor: { coverage: 'x' } } })[0]).toContain('coverage');
    expect(problemsOf('{"version": 1,')[0]).toContain('error');
  });
});
