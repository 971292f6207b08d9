/** Returns the path of an instance's pages for its option `routeBasePath`: `personas`, `/personas/` → `/personas`. `/` and the empty text → the empty text. */
export function toBasePath(routeBasePath: string): string {
  const segments = routeBasePath.split('/').filter((segment) => segment !== '');
  return segments.map((segment) => `/${segment}`).join('');
}
