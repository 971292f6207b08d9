import { type ComponentType, createElement, type ReactNode } from 'react';
import { readPackedPage } from './readPackedPage.js';

interface Props {
  /** The route of the page. */
  route: { path: string };
}

/**
 * Returns the theme component of a page in a form that reads the view of the page from the file with all pages, for the server. A view is read each time,
 * because a page is rendered once, and thousands of views as objects would fill the memory.
 *
 * @param path absolute path of the file
 * @param names name of the view in the file: `persona-*.json`. The `*` is the last part of the route's path.
 */
export function toPage(
  Page: ComponentType<Props & { view: object }>,
  path: string,
  names: string,
): (props: Props) => ReactNode {
  return function ReadPage(props) {
    const [last = ''] = props.route.path.split('/').filter(Boolean).slice(-1);
    const name = names.replace('*', () => last);
    const bytes = readPackedPage(path, name);
    if (bytes === undefined) throw new Error(`There is no page "${name}" in "${path}".`);
    return createElement(Page, { ...props, view: JSON.parse(bytes.toString()) });
  };
}
