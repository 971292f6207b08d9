import { expect, it } from 'vitest';
import { ENGLISH } from '../words/words.js';
import { addDuration, toDurationText } from './toDuration.js';

it.each([
  ['PT4H', '4 h'],
  ['PT8H30M', '8 h 30 min'],
  ['P1Y2M3W4DT5S', '1 y 2 mo 3 wk 4 d 5 s'],
  ['P', 'P'],
  ['PT', 'PT'],
  ['PT0S', 'PT0S'],
  ['four hours', 'four hours'],
])('%s reads %s', (duration, text) => {
  expect(toDurationText(duration, ENGLISH)).toBe(text);
});

it.each([
  ['2026-11-02', 'P3M', '2027-02-02'],
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-12-31', 'P90D', '2027-03-31'],
  ['2026-11-02', 'P2W', '2026-11-16'],
  ['2026-11-02', 'soon', undefined],
  ['yesterday', 'P3M', undefined],
  ['2026-13-40', 'P3M', undefined],
  ['2026-11-02', `P${'9'.repeat(30)}Y`, undefined],
])('%s and %s is %s', (date, duration, end) => {
  expect(addDuration(date, duration)).toBe(end);
});
