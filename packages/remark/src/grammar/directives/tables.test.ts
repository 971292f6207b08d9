import { expect, test } from 'vitest';
import { problemsOf, QUIET, requestsOf, scan } from '../../testing.js';

test('filters keep their values and negation, in a fixed order', () => {
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

test('columns, their titles, sort keys and groups are in the request', () => {
  expect(
    requestsOf(
      `::persona-table{columns='persona, team as Area,"skills as Knows, or learns"' sort="-team, name desc, id" group-by="group"}`,
    ),
  ).toEqual([
    {
      kind: 'persona-table',
      filter: {},
      columns: [
        { field: 'persona' },
        { field: 'team', title: 'Area' },
        { field: 'skills', title: 'Knows, or learns' },
      ],
      sort: [{ field: 'team', descending: true }, { field: 'name', descending: true }, { field: 'id' }],
      groupBy: 'group',
    },
  ]);
});

test.each([
  ['::persona-table', { kind: 'persona-table', filter: {} }],
  ['::persona-cards', { kind: 'persona-cards', filter: {}, variant: 'compact' }],
  [
    '::persona-cards[The core]{variant="row" group="Core" sort="-name"}',
    {
      kind: 'persona-cards',
      filter: { group: [{ value: 'Core' }] },
      variant: 'row',
      sort: [{ field: 'name', descending: true }],
    },
  ],
  ['::persona-table[Who **does** what]{}', { kind: 'persona-table', filter: {} }],
  [
    '::access-table{service="azure-machine-learning" environment="prod"}',
    {
      kind: 'access-table',
      filter: { service: [{ value: 'azure-machine-learning' }], environment: [{ value: 'prod' }] },
    },
  ],
  [
    '::coverage{process="mlops" gaps="stage-without-persona, unused-team"}',
    {
      kind: 'coverage',
      filter: { process: [{ value: 'mlops' }] },
      gaps: ['stage-without-persona', 'unused-team'],
    },
  ],
  ['::coverage', { kind: 'coverage', filter: {} }],
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
  ['::access-table[Title]{team="a"}', 'unexpected-label', 16],
  ['::persona-table{team="a" columns="persona, skils"}', 'unknown-column', 26],
  ['::persona-table{columns="team as"}', 'empty-title', 17],
  ['::persona-table{team="a" sort="nam"}', 'unknown-sort', 26],
  ['::persona-cards{sort="-tem"}', 'unknown-sort', 17],
  ['::persona-table{group-by="process"}', 'unknown-group-by', 17],
  ['::persona-table{group-by}', 'unknown-group-by', 17],
  ['::persona-cards{group-by="team"}', 'unknown-attribute', 17],
  ['::persona-cards{columns="team"}', 'unknown-attribute', 17],
  ['::coverage{columns="team"}', 'unknown-attribute', 12],
  ['::coverage{gaps=""}', 'empty-attribute', 12],
  ['::coverage[Gaps]', 'unexpected-label', 12],
  [':persona-table{team="a"}', 'wrong-directive-form', 1],
  [':::persona-cards{team="a"}\n:::', 'wrong-directive-form', 1],
])('%s: %s', (text, code, column) => {
  expect(requestsOf(QUIET + text)).toEqual([]);
  expect(problemsOf(QUIET + text)).toEqual([`5:${column} ${code}`]);
});

test('all mistakes of a directive are reported at once', () => {
  expect(problemsOf(`${QUIET}::persona-cards[x]{variant="big" tema="a" skill="" sort="nam, tem"}`)).toEqual([
    '5:34 unknown-attribute',
    '5:43 empty-attribute',
    '5:52 unknown-sort',
    '5:52 unknown-sort',
    '5:20 unknown-variant',
  ]);
  expect(problemsOf(`${QUIET}::access-table[x]{team=""}`)).toEqual([
    '5:16 unexpected-label',
    '5:19 empty-attribute',
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
