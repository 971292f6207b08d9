import { expect, test } from 'vitest';
import { problemsOf, QUIET, requestsOf, scan } from '../../testing.js';

test('filters keep what is written, in a fixed order, with negation', () => {
  expect(
    requestsOf(
      '::persona-table{team="AI Team, !DevOps Team" process=\'Model(LLM, SLM), "a, b"\' kind=agent}',
    ),
  ).toEqual([
    {
      kind: 'persona-table',
      filter: {
        team: [{ value: 'AI Team' }, { value: 'DevOps Team', negate: true }],
        process: [{ value: 'Model(LLM, SLM)' }, { value: 'a, b' }],
        kind: [{ value: 'agent' }],
      },
    },
  ]);
});

test('columns and sort are passed on', () => {
  expect(requestsOf('::persona-table{columns="persona, team,skills" sort="-team"}')).toEqual([
    { kind: 'persona-table', filter: {}, columns: ['persona', 'team', 'skills'], sort: '-team' },
  ]);
});

test.each([
  ['::persona-table', { kind: 'persona-table', filter: {} }],
  ['::persona-cards', { kind: 'persona-cards', filter: {}, variant: 'compact' }],
  [
    '::persona-cards{variant="row" group="Core"}',
    { kind: 'persona-cards', filter: { group: [{ value: 'Core' }] }, variant: 'row' },
  ],
  [
    '::access-table{service="azure-machine-learning" environment="prod"}',
    {
      kind: 'access-table',
      filter: { service: [{ value: 'azure-machine-learning' }], environment: [{ value: 'prod' }] },
    },
  ],
])('%s', (text, request) => {
  expect(requestsOf(text)).toEqual([request]);
});

test.each([
  ['::persona-table{proces="MLOps"}', 'unknown-attribute', 17],
  ['::persona-table{#mlops}', 'unknown-attribute', 17],
  ['::persona-table{.wide}', 'unknown-attribute', 17],
  ['::persona-table{team="a" team2="b"}', 'unknown-attribute', 26],
  ['::access-table{columns="team"}', 'unknown-attribute', 16],
  ['::access-table{team=""}', 'empty-attribute', 16],
  ['::access-table{team}', 'empty-attribute', 16],
  ['::access-table{team="a, !"}', 'empty-attribute', 16],
  ['::access-table{persona="team" team=","}', 'empty-attribute', 31],
  ['::persona-cards{variant="big"}', 'unknown-variant', 17],
  ['::persona-table[Title]{team="a"}', 'unexpected-label', 17],
  [':persona-table{team="a"}', 'wrong-directive-form', 1],
  [':::persona-cards{team="a"}\n:::', 'wrong-directive-form', 1],
])('%s: %s', (text, code, column) => {
  expect(requestsOf(QUIET + text)).toEqual([]);
  expect(problemsOf(QUIET + text)).toEqual([`5:${column} ${code}`]);
});

test('all mistakes of a directive come at once', () => {
  expect(problemsOf(`${QUIET}::persona-cards[x]{variant="big" tema="a" skill=""}`)).toEqual([
    '5:34 unknown-attribute',
    '5:17 unexpected-label',
    '5:43 empty-attribute',
    '5:20 unknown-variant',
  ]);
});

test('an unknown attribute names the nearest one', () => {
  const [problem] = scan('::persona-table{proces="MLOps"}').diagnostics;
  expect(problem).toMatchObject({
    suggestion: 'process',
    message: '"::persona-table" has no attribute "proces".',
  });
  expect(problem?.valid).toContain('architecture');
});
