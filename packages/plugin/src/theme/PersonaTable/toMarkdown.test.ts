import { expect, it } from 'vitest';
import { escapeMarkdown, toMarkdown } from './toMarkdown';

it('writes a table', () => {
  expect(
    toMarkdown(
      ['A|B', 'C'],
      [
        ['[x](https://example.com)', escapeMarkdown('y | z')],
        ['', '–'],
      ],
    ),
  ).toBe('| A\\|B | C |\n| --- | --- |\n| [x](https://example.com) | y \\| z |\n|  | – |\n');
});

it.each([
  ['a\n b', 'a b'],
  ['C:\\x', 'C:\\\\x'],
  ['*a* _b_ `c` <d>', '\\*a\\* \\_b\\_ \\`c\\` \\<d\\>'],
  ['[x](y) ~z~', '\\[x\\](y) \\~z\\~'],
  ['R&D &amp;', 'R&D \\&amp;'],
])('keeps %j as text', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});
