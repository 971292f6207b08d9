import { expect, it } from 'vitest';
import { escapeMarkdown } from './escapeMarkdown';

it.each([
  ['a\n b', 'a b'],
  ['C:\\x', 'C:\\\\x'],
  ['*a* _b_ `c` <d>', '\\*a\\* \\_b\\_ \\`c\\` \\<d\\>'],
  ['[x](y) ~z~', '\\[x\\](y) \\~z\\~'],
  ['R&D &amp;', 'R&D \\&amp;'],
])('keeps %j as text', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});
