import { describe, expect, test } from 'vitest';
import { problemsOf, QUIET, scan } from '../testing.js';

const messagesOf = (text: string) =>
  scan(QUIET + text).diagnostics.map(({ message, hint }) => [message, hint]);

describe('near-misses', () => {
  test.each([
    [
      ':::persona Alice\nProse.\n:::',
      'The text after ":::persona" is not in brackets: "Alice".',
      'Write :::persona[Alice] or :::persona{#id}.',
    ],
    [
      ':::persona[Alice] {#alice}\n* **Team**: A\n:::',
      'There is a space before the brace: ":::persona[Alice] {#alice}".',
      'Write :::persona[Alice]{#alice}.',
    ],
    [
      '::persona {#P001}',
      'There is a space before the brace: "::persona {#P001}".',
      'Write ::persona{#P001}.',
    ],
    [
      '::persona [P001]',
      'There is a space before the bracket: "::persona [P001]".',
      'Write ::persona[P001].',
    ],
    [
      'Ask ::persona{#P001} about it.',
      '"::persona" is shown as text, because other text is on the same line.',
      'Put the directive on its own line, or write :persona[…] for a link in a sentence or a table.',
    ],
    [
      '| a |\n| - |\n| ::service{#x} |',
      '"::service" is shown as text, because other text is on the same line.',
      'Put the directive on its own line, or write :service[…] for a link in a sentence or a table.',
    ],
    [
      '::persona-table{team="AI"} lists them.',
      '"::persona-table" is shown as text, because other text is on the same line.',
      'Put the directive on its own line.',
    ],
    [
      '::persona-table{team="AI}',
      'The attributes of "::persona-table" cannot be read.',
      'Write ::persona-table{name="value"}, on one line.',
    ],
    [
      '::persona{#P001 variant=<row>}',
      'The attributes of "::persona" cannot be read.',
      'Write ::persona{name="value"}, on one line.',
    ],
    [
      'Ask :persona [Alice].',
      'There is a space before the bracket: ":persona [Alice]".',
      'Write :persona[Alice].',
    ],
    [
      'Ask :persona[Alice] {#alice} soon.',
      'There is a space before the brace: ":persona[Alice] {#alice}".',
      'Write :persona[Alice]{#alice}.',
    ],
    [
      'Ask :persona {#alice}.',
      'There is a space before the brace: ":persona {#alice}".',
      'Write :persona{#alice}.',
    ],
  ])('%s', (text, message, hint) => {
    expect(messagesOf(text)).toEqual([[message, hint]]);
  });

  test('places are exact, in later lines and in quotes too', () => {
    expect(
      problemsOf(`${QUIET}> Some text\n> and ::persona{#P001} too\n\n* item\n\n  :::persona Alice\n  :::`),
    ).toEqual(['6:7 malformed-directive', '10:3 malformed-directive']);
  });

  test('two near-misses in one paragraph are two problems', () => {
    expect(problemsOf(`${QUIET}See ::persona{#a} and ::service{#b}.`)).toHaveLength(2);
  });
});

test.each([
  ['inline code', '`::persona{#P001}` and ``:::persona Alice``'],
  ['a code block', '```md\n:::persona Alice\n::persona {#P001}\n```'],
  ['an indented code block', 'a\n\n    :::persona Alice'],
  ['a comment', '<!-- :::persona Alice -->\n\n<!--\n::persona {#P001}\n-->'],
  ['escapes', '\\:::persona Alice and \\::persona{#P001} and \\:persona[x]'],
  ['the word in a sentence', 'The directive ::persona makes a card.'],
  ['a namespace', 'Call std::service{} and my::persona[0].'],
  ['a link', '[x](http://a.example/::persona{#P001})'],
  ['other plugins', ':::note Persona\nx\n:::\n\n::youtube{#P001} there'],
  ["a heading's own id", '## About :persona[P001] {#about}'],
])('%s is not a near-miss', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});
