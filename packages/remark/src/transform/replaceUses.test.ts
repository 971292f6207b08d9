import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readDocument } from '../document/readDocument.js';
import { replaceUses } from './replaceUses.js';

const parser = unified().use(remarkParse).use(remarkDirective);

test('inner uses are replaced before outer uses', () => {
  const source = '::::persona{#a}\n:::persona{#b}\nAsk :persona[c].\n:::\n::::';
  const tree: Root = parser.parse(source);
  const { uses } = readDocument(tree, { file: 'a.md', source });
  expect(uses).toHaveLength(3);
  replaceUses(uses, ({ node, reading }, rewrite) =>
    node.type === 'textDirective' || reading.type === 'text'
      ? [{ type: 'text', value: 'Carla' }]
      : [{ type: 'blockquote', children: rewrite(reading.content) }],
  );
  expect(tree.children).toMatchObject([
    {
      type: 'blockquote',
      children: [
        {
          type: 'blockquote',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Ask Carla.' }] }],
        },
      ],
    },
  ]);
});
