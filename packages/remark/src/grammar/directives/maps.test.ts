import { expect, test } from 'vitest';
import { problemsOf, QUIET, requestsOf } from '../../testing.js';

const line = QUIET.split('\n').length;

test.each([
  ['::process-map{#mlops}', { kind: 'process-map', ref: 'mlops', filter: {} }],
  ['::process-map[MLOps]', { kind: 'process-map', ref: 'MLOps', filter: {} }],
  [
    '::process-map{#mlops team="AI Team" kind="!agent"}',
    {
      kind: 'process-map',
      ref: 'mlops',
      filter: { team: [{ value: 'AI Team' }], kind: [{ value: 'agent', negate: true }] },
    },
  ],
  ['::interaction-map', { kind: 'interaction-map', filter: {} }],
  [
    '::interaction-map{persona="P001" depth=2}',
    { kind: 'interaction-map', filter: { persona: [{ value: 'P001' }] }, depth: 2 },
  ],
  ['::team-map', { kind: 'team-map', filter: {} }],
  [
    '::team-map{group="Data" team="!AI Team"}',
    { kind: 'team-map', filter: { group: [{ value: 'Data' }], team: [{ value: 'AI Team', negate: true }] } },
  ],
  ['::architecture-map{#lambda}', { kind: 'architecture-map', ref: 'lambda', filter: {} }],
])('%s', (text, request) => {
  expect(requestsOf(text)).toEqual([request]);
});

test.each([
  ['::process-map', 'missing-reference', 1],
  ['::process-map{team="a"}', 'missing-reference', 1],
  ['::process-map[Title]{#mlops}', 'unexpected-label', 15],
  ['::process-map{#mlops columns="team"}', 'unknown-attribute', 22],
  ['::interaction-map[Title]', 'unexpected-label', 19],
  ['::interaction-map{#P001}', 'unknown-attribute', 19],
  ['::interaction-map{team="a" depth="far"}', 'invalid-depth', 28],
  ['::interaction-map{depth="1"}', 'depth-without-filter', 19],
  ['::team-map[Title]', 'unexpected-label', 12],
  ['::team-map{persona="P001"}', 'unknown-attribute', 12],
  ['::team-map{#ai}', 'unknown-attribute', 12],
  [':team-map{team="AI"}', 'wrong-directive-form', 1],
  [':architecture-map{#lambda}', 'wrong-directive-form', 1],
  ['::architecture-map{#lambda team=""}', 'empty-attribute', 28],
])('%s: %s', (text, code, column) => {
  expect(problemsOf(QUIET + text)).toEqual([`${line}:${column} ${code}`]);
});
