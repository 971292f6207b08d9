import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../words/words.js';
import { toEndsSoon, toWhen } from './toWhen.js';

describe('toWhen', () => {
  it.each([
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-26', 'in 2 days'],
    ['2026-12-06', 'in 12 days'],
    ['2026-11-23', '1 day ago'],
    ['2025-11-24', '365 days ago'],
  ])('%s is %s', (date, words) => {
    expect(toWhen(date, '2026-11-24', ENGLISH)).toBe(words);
  });
});

describe('toEndsSoon', () => {
  it.each([
    ['2026-11-24', 'today'],
    ['2026-12-24', 'in 30 days'],
    ['2026-12-25', undefined],
    ['2026-11-23', undefined],
  ])('%s: %s', (until, words) => {
    expect(toEndsSoon(until, '2026-11-24', ENGLISH)).toBe(words);
    expect(toEndsSoon(until, undefined, ENGLISH)).toBeUndefined();
  });
});
