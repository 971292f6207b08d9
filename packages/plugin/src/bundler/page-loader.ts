import { dirname, join } from 'node:path';
import { PAGES_FILE } from '../shared/names.js';
import { openPackedFiles } from './openPackedFiles.js';
import { toJsonExpression } from './toJsonExpression.js';

/** The part of a loader's context that we use, in webpack and in Rspack. */
interface PageLoaderContext {
  /** Path of the empty module next to the file of the pages. */
  resourcePath: string;
  /** File name of the page, with the leading `?`. */
  resourceQuery: string;
  addDependency(file: string): void;
}

/**
 * Returns a module whose default export is the page's view. Only a build uses this loader. The view is neither parsed nor decoded: no page omits a part
 * of it, and bundlers take the bytes as they are.
 */
export function pitch(this: PageLoaderContext): Buffer {
  const path = join(dirname(this.resourcePath), PAGES_FILE);
  const name = this.resourceQuery.slice(1);
  this.addDependency(path);
  const view = openPackedFiles(path, 'latin1')?.get(name);
  if (view === undefined) throw new Error(`There is no page "${name}" in "${PAGES_FILE}".`);
  return Buffer.from(`export default ${toJsonExpression(view)};\n`, 'latin1');
}

/** Never called, because the pitch returns. Bundlers require a loader to have a function. */
export default function pageLoader(): string {
  return '';
}
