import { expect, it } from 'vitest';
import { showSource } from './showSource.js';

it('shows the source of an example below its result', () => {
  const text = '# Page\n\n<Example>\n\n::persona{#W01}\n\n* **Team**: Docs\n\n</Example>\n\nMore.\n';
  const [start, end] = [text.indexOf('<Example>'), text.indexOf('\n\nMore.')];
  const child = { type: 'leafDirective', name: 'persona', children: [] };
  const example = {
    type: 'mdxJsxFlowElement',
    name: 'Example',
    children: [child],
    position: { start: { offset: start }, end: { offset: end } },
  };
  const tree = { type: 'root', children: [{ type: 'heading' }, example, { type: 'paragraph' }] };
  showSource()(tree, { toString: () => text });
  expect(tree.children).toStrictEqual([
    { type: 'heading' },
    child,
    { type: 'code', lang: 'md', value: '::persona{#W01}\n\n* **Team**: Docs' },
    { type: 'paragraph' },
  ]);
});
