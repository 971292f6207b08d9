import { dirname, join } from 'node:path';
import { PAGES_FILE } from '../shared/names.js';
import { openPackedFiles } from './openPackedFiles.js';
import { toJsonExpression } from './toJsonExpression.js';

/** What we use of a loader's context, in webpack as in Rspack. */
interface PageLoaderContext {
  /** The empty module next to the file of the pages. */
  resourcePath: string;
  /** The page, with the leading `?`. */
  resourceQuery: string;
  addDependency(file: string): void;
}

/** In a build: a module with what the page shows as its default export. Nothing in it is looked at on the way: no page leaves out anything. */
export function pitch(this: PageLoaderContext): string {
  const path = join(dirname(this.resourcePath), PAGES_FILE);
  const name = this.resourceQuery.slice(1);
  this.addDependency(path);
  const view = openPackedFiles(path)?.get(name);
  if (view === undefined) throw new Error(`There is no page "${name}" in "${PAGES_FILE}".`);
  return `export default ${toJsonExpression(view)};\n`;
}

/** Never called, because the pitch returns; a loader without a function is no loader. */
export default function pageLoader(): string {
  return '';
}
