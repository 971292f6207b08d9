import fc from 'fast-check';
// What our files are written with: the two must agree.
import { toCsv as toFileCsv } from 'persona-registry';
import { expect, it } from 'vitest';
import { toCsv } from './toCsv';

it('writes what our files are written with, whatever it is', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@,"\t\r\n '＝]{0,4}$/));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
      expect(toCsv(rows)).toBe(toFileCsv(rows));
    }),
  );
});

it('quotes, ends lines and disarms formulas', () => {
  expect(toCsv([['a, b', 'say "x"', 'two\nlines', '=1+1']])).toBe(
    '\uFEFF"a, b","say ""x""","two\nlines",\'=1+1\r\n',
  );
});
