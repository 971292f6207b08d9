import type { SidebarItem } from 'persona-registry';

/**
 * The path that the sidebar marks: the page itself, or the nearest page above it that the sidebar lists. For the page of a service this is the index of
 * services.
 */
export function findActivePath(items: readonly SidebarItem[], pathname: string): string {
  const listed = toListed(items);
  let path = withoutSlash(pathname);
  while (path !== '' && !listed.has(path)) path = path.slice(0, path.lastIndexOf('/'));
  return path === '' ? pathname : path;
}

/** Paths by sidebar. All pages have the same one, and a large one takes longer to read than the rest of a page. */
const known = new WeakMap<readonly SidebarItem[], ReadonlySet<string>>();

function toListed(items: readonly SidebarItem[]): ReadonlySet<string> {
  let listed = known.get(items);
  if (listed === undefined) {
    listed = new Set(items.flatMap(listPaths));
    known.set(items, listed);
  }
  return listed;
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

function listPaths(item: SidebarItem): string[] {
  const own = item.href === undefined ? [] : [withoutSlash(item.href)];
  return item.type === 'link' ? own : [...own, ...item.items.flatMap(listPaths)];
}
