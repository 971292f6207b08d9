import { expect, it } from 'vitest';
import { toLastDay } from './toLastDay.js';

it.each([
  ['2027-01-01T00:00:00Z', '2026-12-31'],
  ['2027-03-31T23:59:59.123Z', '2027-03-31'],
  ['2027-01-01T01:00:00+02:00', '2026-12-31'],
  ['2027-01-01', '2027-01-01'],
  ['2027-01-01Tea', '2027-01-01Tea'],
])('%s ends on %s', (moment, day) => {
  expect(toLastDay(moment)).toBe(day);
});
