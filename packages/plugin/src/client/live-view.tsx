/*
 * Runs in the browser, in `docusaurus start` only. A document's module does not accept an update of its views, so Docusaurus would restart its
 * whole application. Here the view's module accepts its own update, and the components that show the view render again.
 */

import type { View } from 'persona-registry';
import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react';
import { listenToState } from './live-channel.js';

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

/**
 * Returns the live view of the module's last version with the new state, or a new live view. Each view's module calls this.
 *
 * @param key under which the dev server sends the next state, ahead of the module; absent where nobody does
 */
export function toLiveView(state: View, key: string | undefined, hot: Hot | undefined): LiveView {
  const view = hot?.data?.view ?? createLiveView(state, key);
  view.update(state);
  hot?.accept();
  hot?.dispose((data) => {
    data.view = view;
  });
  return view;
}

function createLiveView(first: View, key: string | undefined): UpdatableView {
  const listeners = new Set<() => void>();
  let state = first;
  function update(next: View): void {
    // The state of an edit comes twice.
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const listener of listeners) listener();
  }
  return {
    read: () => state,
    update,
    subscribe(listener) {
      listeners.add(listener);
      const end = key === undefined ? undefined : listenToState(key, (text) => update(JSON.parse(text)));
      return () => {
        listeners.delete(listener);
        end?.();
      };
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
