/*
 * Runs in the browser, in `docusaurus start` only. A document's module does not accept that a view of it changed, so Docusaurus would start its
 * whole application anew. Here, the view's module accepts its own update, and the components that show it render again.
 */

import type { View } from 'persona-registry';
import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react';

/** Stands in the place of a view in a document, and always has its newest state. */
export interface LiveView {
  read(): View;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

interface UpdatableView extends LiveView {
  update(view: View): void;
}

/** What we use of `import.meta.webpackHot`. `data` is what the module's last version left. */
interface Hot {
  data?: { view?: UpdatableView };
  accept(): void;
  dispose(leave: (data: { view?: UpdatableView }) => void): void;
}

/** Called by each view's module: the view of its last version with the new state, or one of its own. */
export function toLiveView(state: View, hot: Hot | undefined): LiveView {
  const view = hot?.data?.view ?? createLiveView(state);
  view.update(state);
  hot?.accept();
  hot?.dispose((data) => {
    data.view = view;
  });
  return view;
}

function createLiveView(first: View): UpdatableView {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(next) {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

/** The theme component, for a live view. */
export function toLiveComponent<Props extends { view: View }>(
  Component: ComponentType<Props>,
): (props: Omit<Props, 'view'> & { view: LiveView }) => ReactNode {
  return function Live({ view, ...props }) {
    const state = useSyncExternalStore(view.subscribe, view.read, view.read);
    return <Component {...(props as unknown as Props)} view={state} />;
  };
}
