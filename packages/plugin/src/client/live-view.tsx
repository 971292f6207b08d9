/*
 * Runs in the browser, in `docusaurus start` only. A document's module does not accept an update of its views, so Docusaurus would restart its
 * whole application. Here the view's module accepts its own update, and the components that show the view render again.
 */

import type { View } from 'persona-registry';
import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react';

/** Stands in place of a view in a document, and always has the view's newest state. */
export interface LiveView {
  read(): View;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

interface UpdatableView extends LiveView {
  update(view: View): void;
}

/** The part of `import.meta.webpackHot` that we use. `data` comes from the module's last version. */
interface Hot {
  data?: { view?: UpdatableView };
  accept(): void;
  dispose(leave: (data: { view?: UpdatableView }) => void): void;
}

/** Returns the live view of the module's last version with the new state, or a new live view. Each view's module calls this. */
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

/** Returns the theme component in a form that takes a live view. */
export function toLiveComponent<Props extends { view: View }>(
  Component: ComponentType<Props>,
): (props: Omit<Props, 'view'> & { view: LiveView }) => ReactNode {
  return function Live({ view, ...props }) {
    const state = useSyncExternalStore(view.subscribe, view.read, view.read);
    return <Component {...(props as unknown as Props)} view={state} />;
  };
}
