import { expect, test } from 'vitest';
import { problemsOf, QUIET, scan } from '../testing.js';
import { findDirective, findNearDirective } from './findDirective.js';

test.each([
  ['personna', 'persona'],
  ['Persona', 'persona'],
  ['personas', 'persona'],
  ['services', 'service'],
  ['serivce', 'service'],
  ['persona-tabel', 'persona-table'],
  ['personaTable', 'persona-table'],
  ['persona_cards', 'persona-cards'],
  ['access-tabel', 'access-table'],
])('%s is near %s', (name, expected) => {
  expect(findNearDirective(name)?.name).toBe(expected);
});

test.each(['persona', 'device', 'note', 'tip', 'table', 'process-map', 'constructor', 'x'.repeat(1e6)])(
  '%.20s is near no directive',
  (name) => {
    expect(findNearDirective(name)).toBeUndefined();
  },
);

test('a name of an object property is not a directive', () => {
  expect(findDirective('constructor')).toBeUndefined();
});

test('a misspelt name is a warning, because it may belong to another plugin', () => {
  expect(scan(`${QUIET}:::personna[x]\nProse.\n:::\n\n::persona-tabel\n\n:servcie[x]`).diagnostics).toEqual([
    {
      code: 'unknown-directive',
      severity: 'warning',
      message: 'There is no directive ":::personna".',
      place: { file: 'a.md', line: 5, column: 1 },
      suggestion: ':::persona',
      hint: 'If it belongs to another plugin, ignore this warning.',
    },
    expect.objectContaining({ suggestion: '::persona-table' }),
    expect.objectContaining({ suggestion: ':service' }),
  ]);
});

test('prose is not a directive', () => {
  expect(problemsOf(`${QUIET}The ratio a:services and 10:30, :persnoa.`)).toEqual([]);
});
