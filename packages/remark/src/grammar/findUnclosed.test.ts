import { describe, expect, test } from 'vitest';
import { problemsOf, QUIET, scan } from '../testing.js';

describe('a block that is never closed', () => {
  test.each([
    ['at the end of the document', ':::persona{#P001}\nProse.', '5:1'],
    ['without content', ':::persona{#P001}', '5:1'],
    ['in a quote', '> :::persona{#P001}\n> Prose.\n\nMore.', '5:3'],
    ['in a list', '* :::persona{#P001}\n  Prose.\n\nMore.', '5:3'],
    ['with too few colons', '::::persona{#P001}\nProse.\n:::', '5:1'],
    [
      'inside a block with the same number of colons',
      ':::note\n:::persona{#P001}\nProse.\n:::\nMore.\n',
      '6:1',
    ],
    [
      'around a block with the same number of colons',
      ':::persona{#P001}\n:::note\nProse.\n:::\nMore.\n:::',
      '6:1',
    ],
    ['around a list with such a block', ':::persona{#P001}\n* a\n\n  :::note\n  Prose.\n:::', '8:3'],
    ['with a closing line in code', ':::persona{#P001}\n```\n:::\n```\n', '5:1'],
  ])('%s', (_, text, at) => {
    // The parser also accepts a closing line inside code. Then there is nothing to report.
    const expected = text.includes('```') ? [] : [`${at} unclosed-directive`];
    expect(problemsOf(QUIET + text)).toEqual(expected);
  });

  test('keeps its content', () => {
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

describe('a closing line that a formatter moved into the text above it: one message, at that line', () => {
  test.each([
    ['a nested list', ':::persona{#P001}\n\n- on\n  - Mondays\n    :::', '9:5'],
    ['a list of tasks', ':::persona{#P001}\n\n- [ ] on Mondays\n      :::', '8:7'],
    ['a quote', ':::persona{#P001}\n\n> Prose.\n> :::', '8:3'],
    ['a table', ':::persona{#P001}\n\n| a   |\n| --- |\n| ::: |', '9:3'],
    ['a list in a list', '1. Step\n\n   :::persona{#P001}\n   - a\n     - b\n       :::', '10:8'],
    ['a list in a quote', '> :::persona{#P001}\n>\n> - a\n>   - b\n>     :::', '9:7'],
    ['a list, in CRLF', ':::persona{#P001}\r\n\r\n- on\r\n  - Mondays\r\n    :::', '9:5'],
  ])('%s', (_, text, at) => {
    for (const more of ['', '\n', '\n\nMore.\n', '\n\n:::persona{#P002}\nNotes.\n:::\n']) {
      expect(problemsOf(QUIET + text + more)).toEqual([`${at} unclosed-directive`]);
    }
  });

  const defining = (id: string) =>
    `:::persona[Name]{#${id}}\n\n- **Skills**: SQL\n- **Learn**:\n  - [Python](https://a.example)\n    :::\n`;

  test('each block has its own message, and no other', () => {
    expect(problemsOf(`${QUIET}${defining('P001')}\n${defining('P002')}\nEnd.\n`)).toEqual([
      '10:5 unclosed-directive',
      '17:5 unclosed-directive',
    ]);
    expect(problemsOf(`${QUIET}::::note\n:::persona{#P001}\n\n- x\n  - y\n    :::\n    ::::\n`)).toEqual([
      '10:5 unclosed-directive',
    ]);
  });

  test('an unclosed block before it has another message', () => {
    expect(problemsOf(`${QUIET}:::persona{#P003}\nProse.\n\n${defining('P001')}`)).toEqual([
      '5:1 unclosed-directive',
      '13:5 unclosed-directive',
    ]);
  });

  test('the colons are not part of the last field', () => {
    expect(scan(QUIET + defining('P001')).definitions).toMatchObject([
      { fields: { skills: ['SQL'], learn: [{ title: 'Python', url: 'https://a.example' }] } },
    ]);
    const tasks = ':::persona[A]{#P001}\n\n- **Team**: X\n      :::\n';
    expect(scan(QUIET + tasks).definitions).toMatchObject([{ fields: { team: 'X' } }]);
  });

  test('the hint names the fix', () => {
    expect(scan(QUIET + defining('P001')).diagnostics).toMatchObject([
      {
        message: 'The ":::" that should close ":::persona" (line 5) is part of the text above it.',
        hint: 'Put a blank line before it, and start it in the same column as ":::persona". With the blank line, formatters such as Prettier do not move it.',
      },
    ]);
  });

  // The parser accepts up to three spaces before the closing line, and in MDX any number.
  test.each<[text: string, format: 'md' | 'mdx']>([
    [':::persona{#P001}\n\n- on Mondays\n  :::\n', 'md'],
    [':::persona{#P001}\n\n1. one\n2. two\n   :::\n', 'md'],
    [':::persona{#P001}\n\n- on\n  - Mondays\n    :::\n', 'mdx'],
  ])('no message if the moved line still closes the block: %j', (text, format) => {
    expect(problemsOf(QUIET + text, format)).toEqual([]);
  });
});
