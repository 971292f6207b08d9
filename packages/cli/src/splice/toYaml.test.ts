import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Document, isScalar, parse, visit } from 'yaml';
import { toFlowYaml, toYaml, YAML_STYLE } from './toYaml.js';

const text = fc.oneof(
  fc.constantFrom(
    '',
    '~',
    'yes',
    'null',
    '1',
    '1.0',
    '2030-01-31',
    'a: b',
    '#a',
    '- a',
    '[a](b)',
    'a, b',
    "'",
    '"',
    'a\nb',
    '\u2028',
    ' a ',
    '!x',
    '&a',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));
const map = fc.dictionary(text, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

/** What the library writes in the same style. */
function write(data: object, indent: number): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      list.flow = !list.items.some((item) => isScalar(item) && String(item.value).includes(']('));
    },
  });
  return document.toString({ ...YAML_STYLE, indent });
}

it('means the same as the data', () => {
  fc.assert(
    fc.property(map, fc.constantFrom(2, 4), (data, indent) => {
      expect(parse(toYaml(data, indent))).toEqual(parse(write(data, indent)));
    }),
    { numRuns: 500 },
  );
});

it('writes plain words as the library does', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9]{1,4}$/),
    fc.constantFrom('true', 'null', 'Null', 'y', 'NO', 'on', 'e5', 'x0', 'inf', 'NaN', 'O'),
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const data = { [one]: { [other]: [one, other], name: other }, list: [{ [one]: other }] };
      expect(toYaml(data)).toBe(write(data, 2));
    }),
    { numRuns: 500 },
  );
});

it.each(['\u2028', '\u2029', 'a\u2028b', '\r', '\u00A0'])('keeps breaks and spaces of Unicode: %j', (key) => {
  const data = { a: { [key]: `x\n${key}y`, b: 'c\nd', c: [key] }, d: key };
  expect(parse(toYaml(data))).toEqual(data);
  expect(parse(`{${toFlowYaml(data)}}`)).toEqual(data);
});

it('is what the library writes, for data of an import', () => {
  const plain = text.filter((each) => !each.includes('\n') && !each.includes(']('));
  const cell = fc.oneof(
    plain,
    fc.array(
      fc.oneof(plain, fc.dictionary(plain, plain, { minKeys: 1, maxKeys: 3, noNullPrototype: true })),
      { minLength: 1, maxLength: 3 },
    ),
  );
  const grid = fc.dictionary(
    plain,
    fc.dictionary(plain, cell, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    { minKeys: 1, maxKeys: 3, noNullPrototype: true },
  );
  fc.assert(
    fc.property(grid, (data) => {
      expect(toYaml(data)).toBe(write(data, 2));
    }),
    { numRuns: 300 },
  );
});
