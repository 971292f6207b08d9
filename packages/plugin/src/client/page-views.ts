/*
 * Runs in the browser, in builds. A page is a route without a module of its own. Its view is a file beside the pages (`writeViews`), so the bundler knows
 * one module per kind of page, however many pages there are. Docusaurus loads the modules of a route before it shows the route, at the start and after a
 * click, and when the pointer is on a link. The view is loaded with them.
 */

import routes from '@generated/routes';
import { type ComponentType, createElement, type ReactNode } from 'react';

interface Props {
  /** The route of the page. */
  route: { path: string };
}

/** The part of a route that we use. */
interface PageRoute {
  path?: string;
  /** Id of the plugin instance, where the routes below this one are pages of it. */
  personas?: string;
  routes?: readonly PageRoute[];
  /** Loads the modules of the route with `preload`, which Docusaurus calls. */
  component: { preload?(): Promise<unknown> };
}

/** Views by path of the route. */
const views = new Map<string, object>();

/** Returns the theme component of a page in a form that finds the view of the page. All other props stay as they are. */
export function toPage(Page: ComponentType<Props & { view: object }>): (props: Props) => ReactNode {
  return function ViewPage(props) {
    const view = views.get(props.route.path);
    if (view === undefined) throw new Error(`The view of ${props.route.path} is not loaded.`);
    return createElement(Page, { ...props, view });
  };
}

/**
 * Has the pages below these routes load their views with their modules.
 *
 * @param folder address of the views of the instance (`toViewsTag`): `/docs/personas/~views/1a2b3c4d`
 */
export function addViews(list: readonly PageRoute[], folder?: string): void {
  for (const route of list) {
    const { path, personas, routes: inner, component } = route;
    const place = personas === undefined ? folder : findFolder(personas);
    if (inner) addViews(inner, place);
    else if (place !== undefined && path !== undefined) addView(path, component, place);
  }
}

/** The page itself says where the views are. In a script, each edit of the data would change the main script of the site. */
const findFolder = (id: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="personas:${id}"]`)?.content;

function addView(path: string, component: PageRoute['component'], folder: string): void {
  const { preload } = component;
  const base = folder.replace(/\/~views\/.*/, '');
  const url = `${folder}${path.replace(/\/$/, '').slice(base.length)}.json`;
  let loading: Promise<void> | undefined;
  async function load(): Promise<void> {
    const response = await fetch(url);
    // After a deployment, the views of earlier scripts are gone. Docusaurus then loads the whole page, as it does for a script that is gone.
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    views.set(path, await response.json());
  }
  component.preload = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return Promise.all([preload?.(), loading]);
  };
}

if (typeof document !== 'undefined') addViews(routes as unknown as PageRoute[]);
