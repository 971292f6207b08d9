import { expect, it } from 'vitest';
import { ENGLISH } from '../words/words.js';
import { describeFilter } from './describeFilter.js';

it('says a filter in words', () => {
  expect(
    describeFilter(
      {
        team: [{ value: 'AI Team', negate: true }],
        process: [{ value: 'MLOps' }, { value: 'DataOps' }, { value: 'ETL', negate: true }],
      },
      ENGLISH,
    ),
  ).toBe('not team AI Team, process MLOps or DataOps, not process ETL');
  expect(describeFilter({}, ENGLISH)).toBe('');
});
