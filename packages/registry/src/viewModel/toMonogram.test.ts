import { expect, it } from 'vitest';
import { toMonogram } from './toMonogram.js';

it.each([
  ['AI Data Engineer', 'DE'],
  ['GenAI Data Scientist', 'DS'],
  ['BI Analyst (P003 | Purple)', 'BA'],
  ['(P003)', 'P'],
  ['Data & AI Product Manager', 'PM'],
  ['data-engineer', 'DE'],
  ['Analyst', 'A'],
  ['3rd line', '3L'],
  ['データ エンジニア', 'デエ'],
  ['مهندس البيانات', 'م\u200cب'],
  ['ال', 'ا'],
  ['ßeta', 'ß'],
  ['école élémentaire', 'ÉÉ'],
  ['👩‍💻', '👩‍💻'],
  ['👩‍💻 Developer', 'D'],
  ['<b>', 'B'],
  ['', ''],
])('%j → %j', (name, monogram) => {
  expect(toMonogram(name)).toBe(monogram);
});
