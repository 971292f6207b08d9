import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './renderMarkdown.js';
import { toPrintable } from './toPrintable.js';

const render = (markdown: string, width?: number) => toPrintable(renderMarkdown(markdown, width), false);

const TABLE = `| Service | Dev | Production |
| --- | --- | --- |
| Azure Storage | manage | read, eligible to write \\| for 2 h |
| 東京データ | write | 読み取り |
`;

describe('tables', () => {
  it('are as wide as their texts without a width', () => {
    expect(render(TABLE)).toMatchInlineSnapshot(`
      "Service        Dev     Production
      ─────────────  ──────  ─────────────────────────────────
      Azure Storage  manage  read, eligible to write | for 2 h
      東京データ     write   読み取り
      "
    `);
  });

  it('wrap, and a line divides the rows', () => {
    expect(render(TABLE, 42)).toMatchInlineSnapshot(`
      "Service        Dev     Production
      ─────────────  ──────  ───────────────────
      Azure Storage  manage  read, eligible to
                             write | for 2 h
      ─────────────  ──────  ───────────────────
      東京データ     write   読み取り
      "
    `);
  });

  it('become lists where columns would be too narrow', () => {
    expect(render(TABLE, 24)).toMatchInlineSnapshot(`
      "Service: Azure Storage
      Dev: manage
      Production: read,
        eligible to write |
        for 2 h

      Service: 東京データ
      Dev: write
      Production: 読み取り
      "
    `);
  });
});

it('writes headings, lists, quotes, links and code', () => {
  const text = `# A & B

> Said *so*.

- **Contact:** [Kim](mailto:kim@example.org)
- <https://example.org>
  1. [Site](https://example.org/a)

\`code\` <b>raw</b>
`;
  expect(render(text, 40)).toMatchInlineSnapshot(`
    "A & B

      Said so.

    • Contact: Kim (kim@example.org)
    • https://example.org

      1. Site (https://example.org/a)

    code <b>raw</b>
    "
  `);
});

it.each([20, 30, 41, 60, 79])('has no line longer than %i columns', (width) => {
  const long = `${TABLE}\nA paragraph with **bold words** and averyveryverylongwordwithoutanyspaceinit${'x'.repeat(90)}.\n\n- item ${'word '.repeat(30)}\n`;
  for (const line of render(long, width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
});
