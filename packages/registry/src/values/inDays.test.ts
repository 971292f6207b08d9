import { expect, it } from 'vitest';
import { inDays } from './inDays.js';

it.each([
  ['2026-11-24', '2026-11-24', 'today'],
  ['2026-11-24', '2026-11-25', 'tomorrow'],
  ['2026-11-24', '2026-12-06', 'in 12 days'],
  ['2028-02-28', '2028-03-01', 'in 2 days'],
])('counts the days from %s to %s', (today, date, words) => {
  expect(inDays(today, date)).toBe(words);
});
