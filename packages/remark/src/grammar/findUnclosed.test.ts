import { describe, expect, test } from 'vitest';
import { problemsOf, QUIET, scan } from '../testing.js';

describe('a block that is never closed', () => {
  test.each([
    ['at the end of the document', ':::persona{#P001}\nProse.', '5:1'],
    ['with nothing in it', ':::persona{#P001}', '5:1'],
    ['in a quote', '> :::persona{#P001}\n> Prose.\n\nMore.', '5:3'],
    ['in a list', '* :::persona{#P001}\n  Prose.\n\nMore.', '5:3'],
    ['with too few colons', '::::persona{#P001}\nProse.\n:::', '5:1'],
    ['inside a block of as many colons', ':::note\n:::persona{#P001}\nProse.\n:::\nMore.\n', '6:1'],
    ['around a block of as many colons', ':::persona{#P001}\n:::note\nProse.\n:::\nMore.\n:::', '6:1'],
    ['around a list with such a block', ':::persona{#P001}\n* a\n\n  :::note\n  Prose.\n:::', '8:3'],
    ['with a closing line in code', ':::persona{#P001}\n```\n:::\n```\n', '5:1'],
  ])('%s', (_, text, at) => {
    // A fence inside code closes the block all the same, to the parser; then there is nothing to report.
    const expected = text.includes('```') ? [] : [`${at} unclosed-directive`];
    expect(problemsOf(QUIET + text)).toEqual(expected);
  });

  test('does not swallow what it holds', () => {
    const { definitions, mentions } = scan(':::persona{#P001}\n* **Team**: A\n\nThen :persona[P002].');
    expect(definitions).toHaveLength(1);
    expect(mentions.map(({ request }) => request.kind)).toEqual(['persona-card', 'persona-link']);
  });
});

test.each([
  ['plainly', ':::persona{#P001}\nProse.\n:::'],
  ['when empty', ':::persona{#P001}\n:::'],
  ['with more colons', ':::persona{#P001}\nProse.\n:::::   '],
  ['around another', '::::persona{#P001}\n:::persona{#P002}\n:::\n::::'],
  ['in a quote', '> :::persona{#P001}\n> Prose.\n> :::\n\nMore.'],
  ['in a list in a quote', '> * :::persona{#P001}\n>   Prose.\n>   :::'],
  ['in CRLF', ':::persona{#P001}\r\nProse.\r\n:::\r\n'],
  ['indented', '   :::persona{#P001}\n   Prose.\n   :::'],
])('closed %s', (_, text) => {
  expect(problemsOf(QUIET + text)).toEqual([]);
});
