import { PAGE_VIEWS } from '../shared/names.js';

/**
 * Returns a module whose default export is a page component of the theme that finds the view of the page itself (`page-views.ts`). Theme components,
 * including swizzled ones, need no change. Only a build uses this loader, for the browser (`server-component-loader` for the server).
 */
export function pitch(this: {
  /** `?PersonaPage&persona-*`: the component, and the names of its pages' files. */
  resourceQuery: string;
}): string {
  const [component] = this.resourceQuery.slice(1).split('&');
  return `import Page from '@theme/${component}';
import { toPage } from '${PAGE_VIEWS}';
export default toPage(Page);
`;
}

/** Never called, because the pitch returns. Bundlers require a loader to have a function. */
export default function componentLoader(): string {
  return '';
}
