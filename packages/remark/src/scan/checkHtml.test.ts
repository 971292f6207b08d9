import { expect, test } from 'vitest';
import { problemsOf, QUIET } from '../testing.js';

test.each([
  ['a block', '<details>\n<summary>x</summary>\n::persona{#P001}\n</details>', ['7:1 malformed-directive']],
  [
    'one line',
    '<div>Ask :persona[P001] or :service[S]</div>',
    ['5:10', '5:28'].map((at) => `${at} malformed-directive`),
  ],
  ['a quote', '> <div>\n> :persona[P001]', ['6:3 malformed-directive']],
  ['a block with blank lines', '<details>\n\n::persona{#P001}\n\n</details>', []],
  ['an element in a sentence', 'Ask <b>:persona[P001]</b>.', []],
  ['a comment', '<div>\n<!-- :persona[P001] -->\n</div>', []],
  ['an attribute', '<div title=":persona[P001]">\nx\n</div>', []],
  ['code', '<pre>\n:persona[P001]\n</pre>\n\n<p><code>:persona[P001]</code></p>', []],
  ['a name without brackets', '<div>the role:persona and :persona</div>', []],
])('a directive in HTML is shown as text: %s', (_, text, expected) => {
  expect(problemsOf(`${QUIET}${text}\n`, 'md')).toEqual(expected);
});

test('the search in HTML is linear', () => {
  for (const piece of ['<', '<a ', '<pre', '<!--', ':persona[x] ', '<code>:persona[x]</code> '])
    expect(problemsOf(`<div>${piece.repeat(20_000)}\n\n:persona[x]`, 'md').length).toBeLessThan(20_003);
});
