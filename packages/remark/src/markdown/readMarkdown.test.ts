import type { MarkdownBlock } from 'persona-registry';
import { toMarkdownText } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './readMarkdown.js';

const inline = (text: string) => {
  const [block] = readMarkdown(text);
  return block?.kind === 'paragraph' ? block.content : undefined;
};

describe('readMarkdown', () => {
  it('reads paragraphs, lists, quotes, links, emphasis and code', () => {
    expect(
      readMarkdown(
        'Runs **the _lake_**.\n\n1. First\n2. Then\n   - `sql`\n\n> Ask [us](https://a.example "t").\n\n```\nx\n```\n',
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        content: [
          'Runs ',
          { kind: 'strong', content: ['the ', { kind: 'emphasis', content: ['lake'] }] },
          '.',
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'paragraph', content: ['First'] }],
          [
            { kind: 'paragraph', content: ['Then'] },
            { kind: 'list', items: [[{ kind: 'paragraph', content: [{ kind: 'code', text: 'sql' }] }]] },
          ],
        ],
      },
      {
        kind: 'quote',
        blocks: [
          {
            kind: 'paragraph',
            content: ['Ask ', { kind: 'link', href: 'https://a.example', content: ['us'] }, '.'],
          },
        ],
      },
      { kind: 'code', text: 'x' },
    ] satisfies MarkdownBlock[]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](data:text/html,y)',
    '[x](//evil.example)',
    '[x](https://user@evil.example)',
    '[x](../elsewhere)',
    '![x](javascript:alert(1))',
  ])('shows only the text of %s', (text) => {
    expect(inline(text)).toEqual(['x']);
  });

  it('shows HTML as it is written', () => {
    expect(inline('A <b onclick="x()">b</b>')).toEqual(['A ', '<b onclick="x()">', 'b', '</b>']);
    expect(inline('<script>alert(1)</script>')).toEqual(['<script>alert(1)</script>']);
  });

  it('leaves out what no description needs, in linear time', () => {
    expect(readMarkdown(`# Title\n\n---\n\n[a]: https://a.example`)).toEqual([
      { kind: 'paragraph', content: [{ kind: 'strong', content: ['Title'] }] },
    ]);
    expect(JSON.stringify(readMarkdown('> '.repeat(500))).length).toBeLessThan(1000);
  });

  it('has one line of words', () => {
    expect(toMarkdownText(readMarkdown('Runs **it**,\nday by day.\n\n- One\n- `Two`'))).toBe(
      'Runs it, day by day. One, Two',
    );
  });
});
