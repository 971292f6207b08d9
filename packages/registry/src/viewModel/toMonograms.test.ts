import { expect, it } from 'vitest';
import { toMonograms } from './toMonograms.js';

it.each([
  [
    ['Data Engineer', 'Analyst'],
    ['DE', 'A'],
  ],
  [
    ['Product Manager', 'Project Manager', 'Process Manager'],
    ['PM', 'PrM', 'PoM'],
  ],
  [
    ['Data Engineer', 'AI Data Engineer'],
    ['DE', 'ADE'],
  ],
  [
    ['Analyst', 'Architect', 'Analyst'],
    ['A', 'Ar', 'An'],
  ],
  [
    ['مهندس البيانات', 'محلل البيانات'],
    ['م\u200cب', 'م\u200cح\u200cب'],
  ],
  [
    ['<b>', '<b>'],
    ['B', 'B2'],
  ],
  [
    ['', ''],
    ['', '2'],
  ],
])('%j → %j', (names, monograms) => {
  expect(toMonograms(names)).toEqual(monograms);
});

it('repeats a monogram where nothing short is free', () => {
  const monograms = toMonograms(Array.from({ length: 5000 }, () => 'Data Engineer'));
  expect(monograms.at(-1)).toBe('DE');
  expect(Math.max(...monograms.map((monogram) => monogram.length))).toBe(3);
});
