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
  ['::architecture-map{#lambda}', { kind: 'architecture-map', ref: 'lambda', filter: {} }],
])('%s', (text, request) => {
  expect(requestsOf(text)).toEqual([request]);
});

test.each([
  ['::process-map', 'missing-reference', 1],
  ['::process-map{team="a"}', 'missing-reference', 1],
  ['::process-map[Title]{#mlops}', 'unexpected-label', 15],
  ['::process-map{#mlops columns="team"}', 'unknown-attribute', 22],
  [':architecture-map{#lambda}', 'wrong-directive-form', 1],
  ['::architecture-map{#lambda team=""}', 'empty-attribute', 28],
])('%s: %s', (text, code, column) => {
  expect(problemsOf(QUIET + text)).toEqual([`${line}:${column} ${code}`]);
});
