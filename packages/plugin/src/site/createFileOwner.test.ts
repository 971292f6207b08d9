import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFileOwner } from './createFileOwner.js';

it('finds the docs of a file, in all versions and in translations', () => {
  const owner = createFileOwner({
    siteDir: join('/site'),
    instances: [{ kind: 'blog', id: 'default', options: { path: 'docs/blog' } }],
    findFiles: async () => [],
    defaultExclude: [],
  });
  const version = (contentPath: string, contentPathLocalized?: string) => ({
    contentPath: join('/site', contentPath),
    contentPathLocalized: contentPathLocalized && join('/site', contentPathLocalized),
    docs: [],
  });
  owner.read({
    'docusaurus-plugin-content-docs': {
      default: { loadedVersions: [version('docs', 'i18n/de/docusaurus-plugin-content-docs/current')] },
      ops: { loadedVersions: [version('docs/ops'), version('ops_versioned_docs/version-1.0')] },
    },
    'docusaurus-plugin-content-blog': { default: { blogPosts: [] } },
  });
  const docsIdOf = (path: string) => owner.docsIdOf(join('/site', path));
  expect(docsIdOf('docs/a/_part.mdx')).toBe('default');
  expect(docsIdOf('i18n/de/docusaurus-plugin-content-docs/current/a.md')).toBe('default');
  expect(docsIdOf('docs/blog/a.md')).toBeUndefined();
  expect(docsIdOf('docs/ops/a.md')).toBe('ops');
  expect(docsIdOf('ops_versioned_docs/version-1.0/a.md')).toBe('ops');
  expect(docsIdOf('docs2/a.md')).toBeUndefined();
  expect(docsIdOf('blog/a.md')).toBeUndefined();
});
