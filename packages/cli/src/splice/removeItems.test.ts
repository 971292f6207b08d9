import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { addItem } from './addItem.js';
import { removeItems } from './removeItems.js';

const instead = { none: 'Reviewed: not used, any more.' };
const remove = (text: string, ...items: number[]) =>
  removeItems(text, [{ path: ['a', 'b'], ...(items.length > 0 && { items }), instead }], 'yaml');

it.each([
  ['a: { b: [X, Y, Z] } # end\n', [1], 'a: { b: [X, Z] } # end\n'],
  ['a: { b: [X, Y, Z] }\n', [1, 2], 'a: { b: [X] }\n'],
  ['a:\n  b:\n    - role: X\n      why: W # w\n    - Y\n', [0], 'a:\n  b:\n    - Y\n'],
  ['a: { b: [X, Y] }\n', [1], 'a: { b: [X] }\n'],
  ['a: { b: [X, Y] }\n', [0, 1], 'a: { b: { none: "Reviewed: not used, any more." } }\n'],
  [
    'a:\n  b:\n    # first\n    - X # x\n    - { role: Y }\nc: 1\n',
    [1],
    'a:\n  b:\n    # first\n    - X # x\nc: 1\n',
  ],
  ['a:\n  b: X # one\nc: 1\n', [], 'a:\n  b: { none: "Reviewed: not used, any more." } # one\nc: 1\n'],
  ['a:\r\n  b:\r\n  - X\r\n  - Y\r\n', [0], 'a:\r\n  b:\r\n  - Y\r\n'],
])('cuts out of %j: %j', (text, items, expected) => {
  expect(remove(text, ...items)).toBe(expected);
});

it.each([
  ['a:\n  b: X\n  c: Y\n', 'a:\n  c: Y\n'],
  ['a:\n  # all\n  c: Y\n  b:\n    - X # x\n', 'a:\n  # all\n  c: Y\n'],
  ['a: { b: X, c: Y } # end\n', 'a: { c: Y } # end\n'],
  ['a: { c: Y, b: [X] }\n', 'a: { c: Y }\n'],
])('takes a key out of %j', (text, expected) => {
  expect(removeItems(text, [{ path: ['a', 'b'], instead: undefined }], 'yaml')).toBe(expected);
});

it('takes several keys out of one map, and the map if all of them go', () => {
  const take = (text: string, ...keys: string[]) =>
    removeItems(
      text,
      keys.map((key) => ({ path: ['a', 'b', key], instead: undefined })),
      'yaml',
    );
  expect(take('a: { b: { c: X, d: Y, e: Z }, f: 1 }\n', 'c', 'd')).toBe('a: { b: { e: Z }, f: 1 }\n');
  expect(take('a: { b: { c: X, d: Y, e: Z }, f: 1 }\n', 'e', 'c')).toBe('a: { b: { d: Y }, f: 1 }\n');
  expect(take('a: { b: { c: X, d: Y }, f: 1 }\n', 'c', 'd')).toBe('a: { f: 1 }\n');
  expect(take('a:\n  f: 1\n  b:\n    c: X\n    d:\n      - Y\n', 'c', 'd')).toBe('a:\n  f: 1\n');
  expect(take('a:\n  b:\n    c: X\n    d: Y\n    e: Z\n', 'c', 'e')).toBe('a:\n  b:\n    d: Y\n');
});

it('takes maps out in which nothing else is, but no section', () => {
  const removals = [{ path: ['a', 'b', 'c'], items: [0], instead: undefined }];
  expect(removeItems('a:\n  b: { c: [X] }\n  d: 1\n', removals, 'yaml')).toBe('a:\n  d: 1\n');
  expect(removeItems('a:\n  b: { c: [X] }\nd: 1\n', removals, 'yaml')).toBeUndefined();
});

it.each([2, undefined])('cuts out of JSON that is written with %s spaces', (spaces) => {
  const data = { a: { b: ['X', 'Y'], c: [{ role: 'Z' }], d: 'W' }, s: { lake: { name: 'L' } } };
  const text = JSON.stringify(data, null, spaces);
  const cut = removeItems(
    text,
    [
      { path: ['a', 'b'], items: [1], instead },
      { path: ['a', 'c'], items: [0], instead },
      { path: ['a', 'd'], instead: undefined },
    ],
    'json',
  );
  expect(JSON.parse(cut ?? '')).toEqual({ ...data, a: { b: ['X'], c: instead } });
  const added =
    addItem(text, { path: ['s', 'lake'], key: 'reviews', item: { by: 'kim' }, format: 'json' }) ?? '';
  expect(JSON.parse(added)).toEqual({ ...data, s: { lake: { name: 'L', reviews: [{ by: 'kim' }] } } });
  const twice = addItem(added, { path: ['s', 'lake'], key: 'reviews', item: { by: 'ada' }, format: 'json' });
  expect(JSON.parse(twice ?? '').s.lake.reviews).toEqual([{ by: 'kim' }, { by: 'ada' }]);
  if (spaces !== undefined)
    expect(added).toBe(text.replace('"L"', '"L",\n      "reviews": [{ "by":"kim" }]'));
});

it('says that it cannot cut', () => {
  expect(remove('a: { c: 1 }\n', 0)).toBeUndefined();
  expect(remove('a: [1]\n', 0)).toBeUndefined();
  expect(remove('x: &x [X, Y]\na: { b: *x }\n', 0)).toBeUndefined();
});

/** The value with the removed items, in both styles, with comments. */
const list = fc.uniqueArray(fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,8}[A-Za-z]$/), {
  minLength: 1,
  maxLength: 6,
});

it('removes what is asked for, and no other line changes', () => {
  fc.assert(
    fc.property(list, fc.boolean(), fc.infiniteStream(fc.boolean()), (roles, isFlow, choose) => {
      const quoted = roles.map((role) => JSON.stringify(role));
      const cell = isFlow
        ? ` [${quoted.join(', ')}] # roles`
        : `\n${quoted.map((role, at) => `    # number ${at}\n    - ${role} # it\n`).join('')}`.trimEnd();
      const text = `# head\nother: [1, 2] # two\na:\n  z: 1\n  b:${cell}\n  y: { c: 3 }\n# foot\n`;
      const items = [...roles.keys()].filter(() => choose.next().value);
      if (items.length === 0) return;
      const result = remove(text, ...items) ?? '';
      const left = roles.filter((_, at) => !items.includes(at));
      expect(parse(result)).toEqual({
        ...parse(text),
        a: { z: 1, b: left.length > 0 ? left : instead, y: { c: 3 } },
      });
      const lines = result.split('\n');
      for (const line of ['# head', 'other: [1, 2] # two', '  z: 1', '  y: { c: 3 }', '# foot'])
        expect(lines).toContain(line);
    }),
  );
});

it.each([
  ['s:\n  lake: { name: L }\n', 's:\n  lake: { name: L, reviews: [{by: kim}] }\n'],
  [
    's:\n  lake:\n    reviews:\n      - { by: ada } # first\n    name: L\n',
    's:\n  lake:\n    reviews:\n      - { by: ada } # first\n      - { by: kim }\n    name: L\n',
  ],
  [
    's:\n  lake:\n    reviews: [{ by: ada }] # all\n',
    's:\n  lake:\n    reviews: [{ by: ada }, { by: kim }] # all\n',
  ],
])('adds to %j', (text, expected) => {
  const added = addItem(text, { path: ['s', 'lake'], key: 'reviews', item: { by: 'kim' }, format: 'yaml' });
  expect(parse(added ?? '')).toEqual(parse(expected));
  expect(added?.split('\n').length).toBe(expected.split('\n').length);
});
