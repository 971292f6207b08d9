import { describe, expect, it } from 'vitest';
import { listGeneratedPages } from './listGeneratedPages.js';

describe('listGeneratedPages', () => {
  it('lists the list of posts, tags and authors of a blog', () => {
    const content = {
      blogPosts: [{ metadata: { permalink: '/base/blog/welcome' } }],
      blogTagsListPath: '/base/blog/tags',
      blogTags: { '/base/blog/tags/a': { permalink: '/base/blog/tags/a' } },
      authorsMap: { ann: { page: { permalink: '/base/blog/authors/ann' } }, bob: { page: null } },
    };
    expect(listGeneratedPages(content)).toEqual([
      '/base/blog/',
      '/base/blog/tags',
      '/base/blog/tags/a',
      '/base/blog/authors/ann',
    ]);
    expect(listGeneratedPages({ ...content, blogTags: {}, authorsMap: undefined })).toEqual(['/base/blog/']);
    const unlisted = { metadata: { unlisted: true } };
    expect(listGeneratedPages({ ...content, blogPosts: [unlisted], blogTags: {}, authorsMap: {} })).toEqual(
      [],
    );
  });

  it('lists the tags and generated indexes of every version of docs', () => {
    const index = (permalink: string, ...items: unknown[]) => ({
      type: 'category',
      link: { type: 'generated-index', permalink },
      items,
    });
    const version = {
      tagsPath: '/tags',
      docs: [{ tags: [{ permalink: '/tags/a' }] }, { tags: [{ permalink: '/tags/a' }] }, {}],
      sidebars: {
        docs: [
          { type: 'doc', id: 'a' },
          index('/category', {
            type: 'category',
            link: { type: 'doc', id: 'b' },
            items: [index('/category/inner')],
          }),
        ],
      },
    };
    const content = { loadedVersions: [version, { ...version, docs: [], sidebars: undefined }] };
    expect(listGeneratedPages(content)).toEqual(['/tags', '/tags/a', '/category', '/category/inner']);
  });

  it('lists nothing for content of another shape', () => {
    for (const content of [undefined, null, 3, 'text', [], {}, { loadedVersions: 3 }, { blogPosts: [] }]) {
      expect(listGeneratedPages(content)).toEqual([]);
    }
  });
});
