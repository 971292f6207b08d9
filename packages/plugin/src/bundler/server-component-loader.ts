import { dirname, join } from 'node:path';
import { PAGE_READER, PAGES_FILE } from '../shared/names.js';

/** The part of a loader's context that we use, in webpack and in Rspack. */
interface ComponentLoaderContext {
  /** Path of the empty module next to the file of the pages. */
  resourcePath: string;
  /** `?PersonaPage&persona-*`: the component, and the names of its pages' files. */
  resourceQuery: string;
}

/**
 * Returns a module whose default export is a page component of the theme that reads the view of the page when the server renders it. The server's
 * code is not published, and is deleted after the build. No view is in it, because a bundler needs some twenty times their size.
 */
export function pitch(this: ComponentLoaderContext): string {
  const [component, names] = this.resourceQuery.slice(1).split('&');
  const path = join(dirname(this.resourcePath), PAGES_FILE);
  return `import Page from '@theme/${component}';
import { toPage } from '${PAGE_READER}';
export default toPage(Page, ${JSON.stringify(path)}, ${JSON.stringify(`${names}.json`)});
`;
}

/** Never called, because the pitch returns. Bundlers require a loader to have a function. */
export default function serverComponentLoader(): string {
  return '';
}
