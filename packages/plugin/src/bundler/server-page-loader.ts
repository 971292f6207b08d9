import { dirname, join } from 'node:path';
import { PAGE_READER, PAGES_FILE } from '../shared/names.js';

/** The part of a loader's context that we use, in webpack and in Rspack. */
interface PageLoaderContext {
  /** Path of the empty module next to the file of the pages. */
  resourcePath: string;
  /** File name of the page, with the leading `?`. */
  resourceQuery: string;
}

/**
 * Returns a module that reads the page's view when the server renders the page. The server's code is not published, and is deleted after the build. With the
 * views in it, a bundler needs some twenty times their size, for code that no browser sees.
 */
export function pitch(this: PageLoaderContext): string {
  const path = join(dirname(this.resourcePath), PAGES_FILE);
  const [file, name] = [path, this.resourceQuery.slice(1)].map((text) => JSON.stringify(text));
  return `import { readPage } from '${PAGE_READER}';\nexport default readPage(${file}, ${name});\n`;
}

/** Never called, because the pitch returns. Bundlers require a loader to have a function. */
export default function serverPageLoader(): string {
  return '';
}
