import { describe, expect, test } from 'vitest';
import { problemsOf } from '../testing.js';

describe('the title', () => {
  test.each([
    ['first', '# About :persona[P001]\n\nProse.', ['1:9 directive-in-title']],
    ['after front matter', '---\nid: x\n---\n\n# About :persona[P001]\n\nProse.', ['5:9 directive-in-title']],
    ['underlined', 'About :persona[P001]\n===\n\nProse.', ['1:7 directive-in-title']],
    ['in emphasis', '# **:persona[P001]**\n\nProse.', ['1:5 directive-in-title']],
    ['with a title in the front matter', '---\n"title": x\n---\n# :persona[P001]\n\nProse.', []],
    ['of a later section', 'Prose.\n\n# :persona[P001]', []],
    ['of second level', 'Prose.\n\n## :persona[P001]', []],
    ['bare', '# a:persona\n\nProse.', []],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

describe('the first line', () => {
  test.each([
    ['of prose', 'Ask :persona[P001].', ['1:5 directive-in-description']],
    ['below the title', '# Title\n\nAsk :persona[P001] first.', ['3:5 directive-in-description']],
    ['that is a heading', '## Ask :persona[P001]', ['1:8 directive-in-description']],
    ['that is a card', '::persona{#P001}', ['1:1 directive-in-description']],
    ['in a list', '* Ask :persona[P001]', ['1:7 directive-in-description']],
    ['in an admonition', ':::note[x]\nAsk :persona[P001]\n:::', ['2:5 directive-in-description']],
    ['below code', '```\nx\n```\nAsk :persona[P001].', ['4:5 directive-in-description']],
    ['with a description', '---\ndescription: >-\n  Long.\n---\nAsk :persona[P001].', []],
    [
      'with an empty description',
      '---\ndescription:\n---\nAsk :persona[P001].',
      ['4:5 directive-in-description'],
    ],
    ['without a directive, unlike the second line', 'Ask\n:persona[P001].', []],
    ['that opens a block, which Docusaurus ignores', ':::persona{#P001}\nProse.\n:::', []],
    ['of plain prose', 'Prose.\n\n:persona[P001]', []],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('in MDX, below imports', () => {
    expect(problemsOf("import A from 'a'\n\nAsk :persona[P001].", 'mdx')).toEqual([
      '3:5 directive-in-description',
    ]);
  });
});
