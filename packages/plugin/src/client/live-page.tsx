/*
 * Runs in the browser, in `docusaurus start` only. There, a page is a route without its own module, and fetches its view from the dev server when
 * it is opened. Otherwise the bundler would compile thousands of pages that nobody opens, and check each of them after every edit.
 */

import Layout from '@theme/Layout';
import live from 'docusaurus-plugin-personas-live';
import type { PageView, SidebarView } from 'persona-registry';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { listenToState } from './live-channel.js';

interface Props {
  /** The theme's component for pages of this kind, or for the frame around all pages. */
  page: ComponentType<{ view: LiveView; route: LiveRoute }>;
  /** Attributes of the route. */
  route: LiveRoute;
}

interface LiveRoute {
  /** Address of the page's view. */
  viewUrl: string;
  /** The pages of the frame around all pages. */
  routes?: readonly unknown[];
}
type LiveView = PageView | SidebarView;

/** Called when pages were written again. */
const listeners = new Set<() => void>();
import.meta.webpackHot?.accept('docusaurus-plugin-personas-live', () => {
  for (const listener of listeners) listener();
});

export default function LivePage({ page: Page, route }: Props): ReactNode {
  const { viewUrl, routes } = route;
  const { view, error } = useLiveView(viewUrl);
  const isThere = view !== undefined;
  useEffect(() => {
    // Docusaurus has looked for the anchor before the page had content.
    if (isThere) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, [isThere]);
  if (error !== undefined) throw error;
  if (isThere) return <Page view={view} route={route} />;
  // A page stands in the frame around all pages, which brings the layout.
  return routes ? <Layout>{null}</Layout> : null;
}

interface LoadedView {
  url: string;
  view?: LiveView;
  error?: Error;
}

/** Returns the newest view at the address. The old view stays until the next one is loaded. */
function useLiveView(url: string): Omit<LoadedView, 'url'> {
  const [loaded, setLoaded] = useState<LoadedView>({ url });
  useEffect(() => {
    let current = new AbortController();
    const show = (view: LiveView) =>
      setLoaded((last) =>
        // The state of an edit comes twice.
        JSON.stringify(last.view) === JSON.stringify(view) && last.url === url ? last : { url, view },
      );
    const load = () => {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      fetchView(url, signal).then(show, (error: Error) => {
        // Without the dev server there is no new view. The page keeps the old one.
        if (!signal.aborted) setLoaded((last) => (last.view === undefined ? { url, error } : last));
      });
    };
    load();
    listeners.add(load);
    const end = listenToState(url, (text) => {
      // An answer that is on its way may be older.
      current.abort();
      show(JSON.parse(text));
    });
    return () => {
      end();
      listeners.delete(load);
      current.abort();
    };
  }, [url]);
  return loaded.url === url ? loaded : {};
}

async function fetchView(url: string, signal: AbortSignal): Promise<LiveView> {
  const version = live.map((instance) => instance.version).join('.');
  const response = await fetch(`${url}?${version}`, { signal });
  if (!response.ok) throw new Error(`The dev server has no view of this page (${url}: ${response.status}).`);
  return response.json();
}
