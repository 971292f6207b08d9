import { isObject } from './isObject.js';
/**
 * Lists the permalinks of pages that the docs and blog plugins make of their documents, as far as their content names them: lists of posts, tags, authors
 * and categories.
 *
 * @param content loaded content of one instance of a plugin
 */
export function listGeneratedPages(content: unknown): string[] {
  if (!isObject(content)) return [];
  if (Array.isArray(content.blogPosts)) return listBlogPages(content, content.blogPosts);
  return toObjects(content.loadedVersions).flatMap(listVersionPages);
}

function listBlogPages(content: Record<string, unknown>, posts: readonly unknown[]): string[] {
  const isListed = posts.some(
    (post) => isObject(post) && isObject(post.metadata) && post.metadata.unlisted !== true,
  );
  const tagsPath = toText(content.blogTagsListPath);
  const tags = toObjects(content.blogTags);
  const authors = toObjects(content.authorsMap).map(({ page }) => page);
  return [
    // The blog's own path is nowhere in the content, but the path of its tags is: `/blog/tags`.
    ...(isListed ? tagsPath.map((path) => path.replace(/[^/]+\/?$/, '')) : []),
    ...(tags.length > 0 ? tagsPath : []),
    ...listPermalinks(tags),
    ...listPermalinks(authors),
  ];
}

function listVersionPages({ docs, tagsPath, sidebars }: Record<string, unknown>): string[] {
  const tags = listPermalinks(toObjects(docs).flatMap((doc) => toObjects(doc.tags)));
  return [
    ...(tags.length > 0 ? toText(tagsPath) : []),
    ...new Set(tags),
    ...(isObject(sidebars) ? Object.values(sidebars).flatMap(listCategories) : []),
  ];
}

function listCategories(items: unknown): string[] {
  return toObjects(items).flatMap(({ link, items: innerItems }) => [
    ...(isObject(link) && link.type === 'generated-index' ? listPermalinks([link]) : []),
    ...listCategories(innerItems),
  ]);
}

const listPermalinks = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => (isObject(value) ? toText(value.permalink) : []));

const toText = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

/** The objects in a list, or in the values of an object. */
const toObjects = (value: unknown): Record<string, unknown>[] =>
  isObject(value) ? Object.values(value).filter(isObject) : [];
