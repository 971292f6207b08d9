import { type AllContent, listDocs } from './listDocs.js';

/**
 * Whether docs have a path, or a path below it. Each version of docs is a route with routes, which React Router would not enter below ours. The shape
 * of the content decides, as in `listDocuments`.
 *
 * @param path with base URL
 */
export function sharesPath(allContent: AllContent, path: string): boolean {
  const own = withSlash(path);
  return listDocs(allContent)
    .flatMap(({ versions }) => versions)
    .some((version) => withSlash(String(version.path)).startsWith(own));
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
