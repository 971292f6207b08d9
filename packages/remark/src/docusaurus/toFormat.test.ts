import { expect, test } from 'vitest';
import { toFormat } from './toFormat.js';

test.each([
  ['mdx', 'docs/a.md', {}, 'mdx'],
  ['detect', 'docs/a.md', {}, 'md'],
  ['detect', 'docs/a.MD', {}, 'md'],
  ['detect', 'docs/a.mdx', {}, 'mdx'],
  ['md', 'docs/a.mdx', {}, 'md'],
  ['mdx', 'docs/a.mdx', { mdx: { format: 'md' } }, 'md'],
  ['mdx', 'docs/a.md', { mdx: { format: 'detect' } }, 'md'],
  ['md', 'docs/a.md', { mdx: null, format: 'mdx' }, 'md'],
  ['md', 'docs/a.md', undefined, 'md'],
] as const)(
  'decides as Docusaurus does: site %s, %s, front matter %j → %s',
  (setting, file, frontMatter, format) => {
    expect(toFormat(file, frontMatter, setting)).toBe(format);
  },
);
