import { escapeMarkdown } from '@theme/PersonaToolsSlot';
import { expect, it } from 'vitest';
import { toMarkdown } from './toMarkdown';

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
