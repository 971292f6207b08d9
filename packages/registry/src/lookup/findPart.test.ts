import { describe, expect, it } from 'vitest';
import { findPart, toWrongWhole } from './findPart.js';
import { buildNameIndex, type NameIndex } from './findReference.js';

const index = (...names: string[]): NameIndex =>
  buildNameIndex(
    names.map((name) => {
      const [id = '', title = id] = name.split(': ');
      return { id, name: title, aliases: [] };
    }),
  );
const wholes = index(
  'mlops: MLOps',
  'ml',
  'cicd: CI/CD',
  'abc: a/b/c',
  'twin-a: Twin',
  'twin-b: twin',
  'a: a',
);
const parts: Record<string, NameIndex> = {
  mlops: index('train', 'inner'),
  ml: index('ci-cd: CI/CD', 'deep: x/y/z'),
  cicd: index('build'),
  abc: index('d'),
  a: index('odd: b/c/x'),
};
const find = (text: string) => findPart(text, wholes, (id) => parts[id] ?? index());

describe('findPart', () => {
  it.each([
    ['mlops', { id: 'mlops' }],
    ['MLOps / Train', { id: 'mlops', part: 'train' }],
    ['mlops/inner', { id: 'mlops', part: 'inner' }],
    ['CI/CD', { id: 'cicd' }],
    ['CI/CD/build', { id: 'cicd', part: 'build' }],
    ['ml/CI/CD', { id: 'ml', part: 'ci-cd' }],
    ['ml/x/y/z', { id: 'ml', part: 'deep' }],
    ['a/b/c', { id: 'abc' }],
    ['a/b/c/d', { id: 'abc', part: 'd' }],
    ['a/b/c/x', { id: 'a', part: 'odd' }],
  ])('reads %s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    ['mlops/trian', { missing: 'part', id: 'mlops', text: 'trian' }],
    ['a/b/c/y', { missing: 'part', id: 'abc', text: 'y' }],
    ['CI/CD/bulid', { missing: 'part', id: 'cicd', text: 'bulid' }],
    ['TWIN', { missing: 'whole' }],
    ['twi/train', { missing: 'whole' }],
    ['/', { missing: 'whole' }],
    ['', { missing: 'whole' }],
  ])('says what of %s is missing', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe('toWrongWhole', () => {
  it.each([
    ['mlopz/train', 'mlopz'],
    ['c/d/e', 'c'],
    ['CI/CE', 'CI/CE'],
    ['TWIN', 'TWIN'],
    ['none', 'none'],
    ['/train', '/train'],
  ])('gives what of %s is wrong', (text, wrong) => {
    expect(toWrongWhole(text, wholes)).toBe(wrong);
  });
});
