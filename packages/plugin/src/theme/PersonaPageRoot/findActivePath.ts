import type { SidebarItem } from 'persona-registry';

/**
 * The path that the sidebar marks: the page itself, or the nearest page above it that the sidebar lists. For the page of a service this is the index of
 * services.
 */
export function findActivePath(items: readonly SidebarItem[], pathname: string): string {
  const listed = new Set(items.flatMap(listPaths));
  let path = withoutSlash(pathname);
  while (path !== '' && !listed.has(path)) path = path.slice(0, path.lastIndexOf('/'));
  return path === '' ? pathname : path;
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

function listPaths(item: SidebarItem): string[] {
  const own = item.href === undefined ? [] : [withoutSlash(item.href)];
  return item.type === 'link' ? own : [...own, ...item.items.flatMap(listPaths)];
}
