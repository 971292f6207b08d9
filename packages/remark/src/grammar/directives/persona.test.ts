import { describe, expect, test } from 'vitest';
import { problemsOf, QUIET, requestsOf, scan } from '../../testing.js';

const at = (line: number) => QUIET.split('\n').length - 1 + line;

describe(':persona', () => {
  test.each([
    [':persona[P001]', 'P001'],
    [':persona[the data engineer]{#P001}', 'P001'],
    [':persona{#P001}', 'P001'],
    [':persona[**AI** `Data` Engineer]', 'AI Data Engineer'],
    [':persona[ P001 ]{id="P002"}', 'P002'],
    [':persona[constructor]', 'constructor'],
    [':persona[Ingenieur &amp; Ärztin]', 'Ingenieur & Ärztin'],
  ])('%s refers to %s', (text, ref) => {
    expect(requestsOf(`Ask ${text}.`)).toEqual([{ kind: 'persona-link', ref }]);
  });

  test('works in headings, lists, tables and emphasis', () => {
    const text =
      '## A :persona[a]\n\n* b :persona[b]\n\n| c |\n| - |\n| :persona[c] |\n\n***:persona[d]***\n';
    expect(requestsOf(text).map((request) => 'ref' in request && request.ref)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is prose without label and attributes', () => {
    expect(scan(`${QUIET}Whether a:persona or b, and :persona at last.`)).toEqual({
      definitions: [],
      mentions: [],
      diagnostics: [],
    });
  });

  test.each([':persona[]', ':persona{}', ':persona{id=""}', ':persona[ ]'])(
    '%s does not name a persona',
    (text) => {
      expect(problemsOf(`${QUIET}Ask ${text}.`)).toEqual([`${at(1)}:5 missing-reference`]);
    },
  );

  test('has one attribute', () => {
    const [problem] = scan(`${QUIET}:persona[x]{#P001 variant="row"}`).diagnostics;
    expect(problem).toEqual({
      code: 'unknown-attribute',
      severity: 'error',
      message: '":persona" has no attribute "variant".',
      place: { file: 'a.md', line: at(1), column: 19 },
      valid: ['id'],
    });
  });

  test('cannot be inside a link', () => {
    expect(problemsOf(`${QUIET}[see :persona[P001]](x.md) and :persona[of :service[x]]{#P001}`)).toEqual([
      `${at(1)}:6 directive-in-link`,
      `${at(1)}:44 directive-in-link`,
    ]);
  });
});

describe('::persona', () => {
  test.each([
    ['::persona{#P001}', 'P001', 'full'],
    ['::persona[P001]', 'P001', 'full'],
    ['::persona[Shown]{#P001 variant="row"}', 'P001', 'row'],
    ['::persona{id=P001 variant=compact}', 'P001', 'compact'],
  ])('%s shows a card', (text, ref, variant) => {
    expect(requestsOf(text)).toEqual([{ kind: 'persona-card', ref, variant }]);
  });

  test('lists the variants', () => {
    expect(scan(`${QUIET}::persona{#P001 variant="ful"}`)).toMatchObject({
      mentions: [],
      diagnostics: [
        {
          code: 'unknown-variant',
          message: 'There is no variant "ful".',
          valid: ['full', 'compact', 'row'],
          suggestion: 'full',
          place: { line: at(1), column: 17 },
        },
      ],
    });
  });

  test('does not accept a colour, unlike a definition', () => {
    expect(problemsOf(`${QUIET}::persona{#P001 color="red"}`)).toContain(`${at(1)}:17 unknown-attribute`);
    expect(problemsOf(`${QUIET}:::persona{#P001 color="red"}\nProse.\n:::`)).toEqual([
      `${at(1)}:18 color-without-definition`,
    ]);
  });
});

describe(':::persona without a list of fields', () => {
  test.each([
    ['prose', 'Only here on Mondays.'],
    ['nothing', ''],
    ['a list without fields', '* on Mondays\n* **on call** at night'],
    ['fields below prose', 'First this.\n\n* **Team**: AI Team'],
  ])('embeds with %s', (_, content) => {
    expect(scan(`${QUIET}:::persona{#P001}\n${content}\n:::`)).toEqual({
      definitions: [],
      mentions: [
        {
          request: { kind: 'persona-card', ref: 'P001', variant: 'full' },
          place: { file: 'a.md', line: at(1), column: 1 },
        },
      ],
      diagnostics: [],
    });
  });

  test('reads the mentions in its notes', () => {
    expect(requestsOf(':::persona{#P001}\nWith :service[x] and:\n\n::persona{#P002}\n:::').length).toBe(3);
  });

  test('reports a missing reference', () => {
    expect(scan(`${QUIET}:::persona\nProse.\n:::`).diagnostics).toMatchObject([
      {
        code: 'missing-reference',
        message: '":::persona" does not name a persona.',
        hint: 'Write :::persona{#P001}, with an id, name or alias.',
      },
    ]);
  });
});
