import { describe, expect, test } from 'vitest';
import { problemsOf, QUIET, requestsOf, scan } from '../../testing.js';

describe('::persona-matrix', () => {
  test.each([
    ['::persona-matrix', { kind: 'persona-matrix', filter: {}, rows: 'people' }],
    [
      '::persona-matrix[Who does what]{team="AI Team" group="!Core" rows="Teams"}',
      {
        kind: 'persona-matrix',
        filter: { team: [{ value: 'AI Team' }], group: [{ value: 'Core', negate: true }] },
        rows: 'teams',
      },
    ],
  ])('%s', (text, request) => {
    expect(requestsOf(text)).toEqual([request]);
    expect(requestsOf(text, 'mdx')).toEqual([request]);
  });

  test.each([
    ['::persona-matrix{skill="SQL"}', ['5:18 unknown-attribute']],
    ['::persona-matrix{#ai}', ['5:18 unknown-attribute']],
    ['::persona-matrix{team=""}', ['5:18 empty-attribute']],
    ['::persona-matrix{rows="team"}', ['5:18 unknown-rows']],
    [':persona-matrix{team="AI"}', ['5:1 wrong-directive-form']],
    ['Ask ::persona-matrix{team="AI"} now.', ['5:5 malformed-directive']],
    ['::persona-matix', ['5:1 unknown-directive']],
    ['::persona_matrix', ['5:1 unknown-directive']],
  ])('%s', (text, problems) => {
    expect(problemsOf(QUIET + text)).toEqual(problems);
  });

  test('the right rows are proposed', () => {
    expect(scan(`${QUIET}::persona-matrix{rows="team"}`).diagnostics).toMatchObject([
      { valid: ['people', 'teams'], suggestion: 'teams' },
    ]);
  });
});
