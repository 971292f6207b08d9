// csv-stringify is another implementation that also escapes formulas.
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from './toCsv.js';

const expected = (rows: string[][]) =>
  stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true });

it.each([
  [
    [
      ['a', 'b'],
      ['1, 2', 'say "x"'],
    ],
  ],
  [[['=1+1', '+1', '-1', '@x', '\tx', '＝1', ' spaces ', "'quote", '', 'two\r\nlines']]],
])('writes what csv-stringify writes: %j', (rows) => {
  expect(toCsv(rows)).toBe(expected(rows));
});

it('writes the same as csv-stringify for any cells', () => {
  const cell = fc
    .oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@,"\t '＝]{0,4}$/))
    .filter((text) => !/[\r\n]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(toCsv(rows)).toBe(expected(rows));
    }),
  );
});

it('puts quotes around half a line end too: RFC 4180 requires it, and csv-stringify does not do it', () => {
  expect(toCsv([['a\nb', '\r=1']])).toBe('\uFEFF"a\nb","\'\r=1"\r\n');
});
