import { dirname, join } from 'node:path';
import { PAGES_FILE } from '../shared/names.js';
import { readPackedPage } from './readPackedPage.js';

/** The part of a loader's context that we use, in webpack and in Rspack. */
interface PageLoaderContext {
  /** Path of the empty module next to the file of the pages. */
  resourcePath: string;
  /** File name of the page, with the leading `?`. */
  resourceQuery: string;
  addDependency(file: string): void;
}

/**
 * Returns a module whose default export is the view: of the sidebar, and of each page where a browser cannot fetch files. Only a build uses this loader. The
 * view is neither parsed nor decoded: no page omits a part of it, and bundlers take the bytes as they are.
 */
export function pitch(this: PageLoaderContext): Buffer {
  const path = join(dirname(this.resourcePath), PAGES_FILE);
  const name = this.resourceQuery.slice(1);
  this.addDependency(path);
  const view = readPackedPage(path, name);
  if (view === undefined) throw new Error(`There is no page "${name}" in "${PAGES_FILE}".`);
  return toModule(view);
}

const START = Buffer.from("export default JSON.parse('");
const END = Buffer.from("');\n");
const QUOTE = 0x27;
const BACKSLASH = 0x5c;

/** `toJsonExpression` for bytes. As texts, the views of thousands of pages would stay in memory three times until the next collection of garbage. */
function toModule(json: Buffer): Buffer {
  // No letter beyond ASCII has one of these bytes in UTF-8.
  const escaped = [...listPlaces(json, QUOTE), ...listPlaces(json, BACKSLASH)].sort((a, b) => a - b);
  const code = Buffer.allocUnsafe(START.length + json.length + escaped.length + END.length);
  let at = START.copy(code);
  let from = 0;
  for (const place of escaped) {
    at += json.copy(code, at, from, place);
    code[at++] = BACKSLASH;
    from = place;
  }
  at += json.copy(code, at, from);
  END.copy(code, at);
  return code;
}

function listPlaces(bytes: Buffer, byte: number): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) places.push(at);
  return places;
}

/** Never called, because the pitch returns. Bundlers require a loader to have a function. */
export default function pageLoader(): string {
  return '';
}
