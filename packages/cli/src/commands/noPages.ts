import { PAGE_KINDS, type RouteOptions } from 'persona-registry';

/** Only a site has pages. So the registry has no addresses of pages. */
export const NO_PAGES: RouteOptions = {
  basePath: '',
  pages: Object.fromEntries(PAGE_KINDS.map((kind) => [kind, false])) as RouteOptions['pages'],
};
