import { describe, expect, test } from 'vitest';
import { problemsOf, QUIET, requestsOf, scan } from '../testing.js';
import { scanMarkdown } from './scanMarkdown.js';

const nothing = { definitions: [], mentions: [], diagnostics: [] };

test('a document without our directives is not parsed', () => {
  expect(scan('# Hi\n\n:::note\n10:30 and <broken {mdx\n:::', 'mdx')).toEqual(nothing);
  expect(scan('')).toEqual(nothing);
});

test('a byte order mark and CRLF do not change places', () => {
  const text = `${QUIET}Line\n\n:::persona{#P001}\n* **Team**: A\n* **Scope**: B\n:::\n`;
  const expected = scan(text);
  expect(expected.definitions[0]?.fieldPlaces.scope).toEqual({ file: 'a.md', line: 9, column: 14 });
  expect(scan(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
});

test('the front matter marks a draft', () => {
  const isDraft = (line: string) => scan(`---\n${line}\n---\n\n:persona[P001]\n`).isDraft ?? false;
  expect(['draft: true', '"draft" : True  # soon'].map(isDraft)).toEqual([true, true]);
  expect(['draft: false', 'draft:', 'no_draft: true', 'draft: truely'].map(isDraft)).not.toContain(true);
});

test('tabs count as one column', () => {
  expect(scan('*\t:persona[P001]').mentions[0]?.place).toEqual({ file: 'a.md', line: 1, column: 3 });
});

test('NUL bytes become replacement characters', () => {
  expect(requestsOf(':persona[P\u00001]')).toEqual([{ kind: 'persona-link', ref: 'P\uFFFD1' }]);
});

describe('MDX', () => {
  test('imports, JSX, expressions and both kinds of comments', () => {
    const text = `${QUIET}import A from 'a'

export const x = { y: '<z' };

# Title {#id}

<A b="::persona{#no}">

{/* ::persona{#no} */}
<!-- ::persona{#no} -->

Ask :persona[P001] <b>and :service[x]</b> {x.y}

## Ask :persona[the engineer]{id="P002"} {#ask}

::persona{#P003}

</A>
`;
    expect(scan(text, 'mdx').diagnostics).toEqual([]);
    expect(requestsOf(text, 'mdx').map((request) => 'ref' in request && request.ref)).toEqual([
      'P001',
      'x',
      'P002',
      'P003',
    ]);
  });

  test('that does not parse is still read for definitions and near-misses, without a syntax error', () => {
    const text = `${QUIET}:::persona{#P001}\n* **Team**: A\n:::\n\nAsk ::persona{#P001} soon<br>.\n`;
    const { definitions, diagnostics } = scan(text, 'mdx');
    expect(definitions).toMatchObject([{ id: 'P001' }]);
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'malformed-directive', place: { file: 'a.md', line: 9, column: 5 } }),
    ]);
  });

  test.each([
    ':::persona[Alice] {#alice}\n:::',
    'Ask :persona {#alice}.',
    '| a |\n| - |\n| ::persona{#P001} |',
  ])('near-misses that are expressions in MDX: %s', (text) => {
    expect(problemsOf(QUIET + text, 'mdx')).toContainEqual(expect.stringContaining('malformed-directive'));
  });
});

test('nesting may have any depth', () => {
  const deep = `${'> '.repeat(2000)}:persona[P001] ${'*'.repeat(2000)}x`;
  expect(requestsOf(deep)).toEqual([{ kind: 'persona-link', ref: 'P001' }]);
});

test('places have the given file', () => {
  expect(
    scanMarkdown({ text: ':persona[x]', file: 'docs/x.mdx', format: 'mdx' }).mentions[0]?.place.file,
  ).toBe('docs/x.mdx');
});
