import { describe, expect, test } from 'vitest';
import { problemsOf } from '../testing.js';

describe('the title', () => {
  test.each([
    ['first', '# About :persona[P001]\n\nProse.', ['1:9 directive-in-title']],
    ['after front matter', '---\nid: x\n---\n\n# About :persona[P001]\n\nProse.', ['5:9 directive-in-title']],
    ['underlined', 'About :persona[P001]\n===\n\nProse.', ['1:7 directive-in-title']],
    ['in emphasis', '# **:persona[P001]**\n\nProse.', ['1:5 directive-in-title']],
    ['with a title in the front matter', '---\n"title": x\n---\n# :persona[P001]\n\nProse.', []],
    [
      'with a title in the next line of the front matter',
      '---\ntitle:\n  x\n---\n# :persona[P001]\n\nProse.',
      [],
    ],
    [
      'with a title in the front matter that is only a comment',
      '---\ntitle: # none\n---\n# :persona[P001]\n\nProse.',
      ['4:3 directive-in-title'],
    ],
    ['below a comment, which is not the title for Docusaurus', '<!-- c -->\n\n# About :persona[P001]', []],
    ['over two lines, which is not the title for Docusaurus', 'About\n:persona[P001]\n===\n\nProse.', []],
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
    ['that is a row of a table', '| :persona[P001] |\n| - |\n| x |', ['1:3 directive-in-description']],
    ['in a table, unlike the second row', '| x |\n| - |\n| :persona[P001] |', []],
    ['below a comment of one line', '<!-- c -->\n\nAsk :persona[P001].', ['3:5 directive-in-description']],
    ['below a long comment, whose first line Docusaurus takes', '<!--\nc\n-->\n\nAsk :persona[P001].', []],
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

  test('in MDX, a title below imports is one, and below exports it is none', () => {
    const title = '# About :persona[P001]\n\nProse.';
    expect(problemsOf(`import A from 'a'\n\n${title}`, 'mdx')).toEqual(['3:9 directive-in-title']);
    expect(problemsOf(`export const a = 1;\n\n${title}`, 'mdx')).toEqual([]);
    expect(problemsOf(`{/* c */}\n\n${title}`, 'mdx')).toEqual([]);
  });

  test('in MDX, below imports', () => {
    expect(problemsOf("import A from 'a'\n\nAsk :persona[P001].", 'mdx')).toEqual([
      '3:5 directive-in-description',
    ]);
  });
});
