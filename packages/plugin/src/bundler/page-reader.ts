import { readPackedPage } from './readPackedPage.js';

/** The most views in the memory of one thread. Docusaurus renders 32 pages at the same time, and the sidebar is on all of them. */
const LIMIT = 64;

/** Views by place, the one that was used last at the end. */
const views = new Map<string, object>();

/**
 * Returns the view of a page for the server's module of that page (`server-page-loader`). Docusaurus keeps the modules of all pages until the last page is
 * rendered, and views as objects take several times the memory of their text. So this object reads the view when a component asks for a part of it,
 * and lets go of views that nobody has used for a while.
 *
 * @param path absolute path of the file with all pages
 */
export function readPage(path: string, name: string): object {
  const toView = () => findView(path, name);
  toView();
  return new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(toView(), key),
      has: (_, key) => Reflect.has(toView(), key),
      ownKeys: () => Reflect.ownKeys(toView()),
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(toView(), key),
    },
  );
}

function findView(path: string, name: string): object {
  const place = `${path} ${name}`;
  const view = views.get(place) ?? parseView(path, name);
  views.delete(place);
  views.set(place, view);
  const [oldest] = views.keys();
  if (views.size > LIMIT && oldest !== undefined) views.delete(oldest);
  return view;
}

function parseView(path: string, name: string): object {
  const bytes = readPackedPage(path, name);
  if (bytes === undefined) throw new Error(`There is no page "${name}" in "${path}".`);
  return JSON.parse(bytes.toString());
}
