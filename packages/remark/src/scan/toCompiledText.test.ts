import { describe, expect, test } from 'vitest';
import { toCompiledText } from './toCompiledText.js';

describe('heading ids', () => {
  test.each([
    ['## Title {#id}', '## Title \\{#id}'],
    ['## Title{#id}', '## Title\\{#id}'],
    ['## Title \\{#id}', '## Title \\{#id}'],
    ['## Ask :persona[x]{#P001}', '## Ask :persona[x]{#P001}'],
    ['## Ask :persona{#P001} {#ask}', '## Ask :persona{#P001} \\{#ask}'],
    ['Text {#id}', 'Text {#id}'],
    ['#{#id}\r\n## {#id}', '#\\{#id}\r\n## \\{#id}'],
  ])('%j', (text, expected) => {
    expect(toCompiledText(text, 'mdx')).toBe(expected);
    expect(toCompiledText(text, 'md')).toBe(text);
  });
});

describe('compiled code blocks', () => {
  test.each([
    ['```mdx-code-block\n::persona{#a}\n```\nx', '                 \n::persona{#a}\n   \nx'],
    ['  ````   mdx-code-block\r\n```\r\n  ````\r\n', '                       \r\n```\r\n      \r\n'],
    ['```mdx-code-block\nnever closed', '```mdx-code-block\nnever closed'],
    ['```js mdx-code-block\nx\n```', '```js mdx-code-block\nx\n```'],
  ])('%j', (text, expected) => {
    expect(toCompiledText(text, 'md')).toBe(expected);
  });
});
