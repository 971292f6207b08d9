import { expect, test } from 'vitest';
import { problemsOf, QUIET } from '../testing.js';

test.each([
  ['## Of :persona[the lead]{#P001} {#own}', ['5:7 malformed-directive']],
  ['### :persona{#P001} and :service{#S} {#own}', ['5:5 malformed-directive']],
  ['## Of :persona[the lead]{id="P001"} {#own}', []],
  ['## Of :persona[P001] {#own}', []],
  ['## Of :persona{#P001}', []],
  ['## Of :persona{#P001} \\{#own}', []],
  ['## Of :persona{#P001} {/* #own */}', []],
  ['## Of :persona{#P001} and :service{#S}', []],
  ['Of :persona{#P001}', []],
])('braces of a directive and an id of the heading, in MDX: %j', (text, expected) => {
  expect(problemsOf(`${QUIET}${text}\n`, 'mdx')).toEqual(expected);
  expect(problemsOf(`${QUIET}${text}\n`, 'md')).toEqual([]);
});
