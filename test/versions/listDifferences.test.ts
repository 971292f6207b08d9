import { expect, it } from 'vitest';
import { listDifferences } from './listDifferences.js';

it('names each page whose text differs, or that only one of two sites has', () => {
  const reference = new Map([
    ['a.html', 'Ada may read.'],
    ['b.html', 'Same.'],
    ['c.html', 'Gone.'],
  ]);
  const texts = new Map([
    ['a.html', 'Ada may write.'],
    ['b.html', 'Same.'],
    ['d.html', 'New.'],
  ]);
  expect(listDifferences(texts, reference)).toEqual([
    'a.html: "Ada may write." where "Ada may read." is right',
    'd.html: "New." where "(no page)" is right',
    'c.html: "(no page)" where "Gone." is right',
  ]);
  expect(listDifferences(reference, reference)).toEqual([]);
});

it('also names a page that ends earlier', () => {
  expect(listDifferences(new Map([['a.html', 'Ada']]), new Map([['a.html', 'Ada may read.']]))).toEqual([
    'a.html: "Ada" where "Ada may read." is right',
  ]);
});
