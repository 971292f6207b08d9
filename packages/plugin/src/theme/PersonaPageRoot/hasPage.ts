import { matchPath } from '@theme/PersonaHtml';
import type { Props } from '@theme/PersonaPageRoot';

type Routes = Props['route']['routes'];

/** Whether a page has the address. In a large site, the routes of pages are in groups with routes of their own. */
export const hasPage = (routes: Routes = [], pathname: string): boolean =>
  routes.some((route) => matchPath(pathname, route) && (!route.routes || hasPage(route.routes, pathname)));
