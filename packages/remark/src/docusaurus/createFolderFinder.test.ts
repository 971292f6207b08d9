import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFolderFinder } from './createFolderFinder.js';

it('finds the owner of the longest folder that contains a file', () => {
  const find = createFolderFinder([
    { owner: 'docs', folder: join('/site', 'docs') },
    { owner: 'blog', folder: join('/site', 'docs', 'blog', '/') },
  ]);
  expect(find(join('/site', 'docs', 'a.md'))).toBe('docs');
  expect(find(join('/site', 'docs', 'blog', 'a.md'))).toBe('blog');
  expect(find(join('/site', 'docs2', 'a.md'))).toBeUndefined();
});
