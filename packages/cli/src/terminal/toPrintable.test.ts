import { expect, it } from 'vitest';
import { paint, toPrintable } from './toPrintable.js';

it('writes control characters of data as escapes, which are right in JSON, too', () => {
  const text = 'a\u001b[31mred\u0007 \u009b2J \u202eevil\u2069 b\rc\r\nd\te\n';
  const printed = toPrintable(text, true);
  expect(printed).toBe('a\\u001b[31mred\\u0007 \\u009b2J \\u202eevil\\u2069 b\\u000dc\r\nd\te\n');
  expect(JSON.parse(toPrintable(JSON.stringify({ text: 'x\u009by\u202e' }), true))).toEqual({
    text: 'x\u009by\u202e',
  });
});

it('makes colours of its own marks only, and only where they are wanted', () => {
  const text = `${paint('bold', 'Title')} ${paint('red', '\u001b[0m')}`;
  expect(toPrintable(text, true)).toBe('\u001b[1mTitle\u001b[22m \u001b[31m\\u001b[0m\u001b[39m');
  expect(toPrintable(text, false)).toBe('Title \\u001b[0m');
});
