import { expect, it } from 'vitest';
import { context, diagnostics } from './fixtures.js';
import { toJson } from './toJson.js';

it('is one object with counts and the unchanged diagnostics', () => {
  expect(JSON.parse(toJson(diagnostics, context))).toEqual({
    version: 1,
    summary: { error: 1, warning: 1, info: 1 },
    read: { documents: 12, dataFiles: 1 },
    diagnostics,
  });
});

it('is an object also without findings', () => {
  expect(JSON.parse(toJson([], context))).toMatchObject({ summary: { error: 0 }, diagnostics: [] });
});
