import type { View } from 'persona-registry';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { toLiveComponent, toLiveView } from './live-view.js';

const problem = (message: string): View => ({
  kind: 'problem',
  text: message,
  diagnostic: { code: 'unknown-reference', severity: 'error', message },
});

const Show = ({ view, label }: { view: View; label: string }): ReactNode =>
  `${label}: ${JSON.stringify(view)}`;

type Hot = NonNullable<Parameters<typeof toLiveView>[2]>;

/** Makes the object that the bundler gives a module. `next` makes the one for the module's next version. */
function createHot(data?: Hot['data']) {
  const left: NonNullable<Hot['data']> = {};
  const accept = vi.fn();
  const hot: Hot = { ...(data && { data }), accept, dispose: (leave) => leave(left) };
  return { hot, accept, next: () => createHot(left) };
}

describe('toLiveView', () => {
  it('stays the same for all versions of its module, and calls its listeners', () => {
    const first = createHot();
    const view = toLiveView(problem('old'), undefined, first.hot);
    const listener = vi.fn();
    const unsubscribe = view.subscribe(listener);
    const second = first.next();
    expect(toLiveView(problem('new'), undefined, second.hot)).toBe(view);
    expect(view.read()).toEqual(problem('new'));
    expect(listener).toHaveBeenCalledOnce();
    unsubscribe();
    toLiveView(problem('newest'), undefined, second.next().hot);
    expect(view.read()).toEqual(problem('newest'));
    expect(listener).toHaveBeenCalledOnce();
    expect(first.accept).toHaveBeenCalledOnce();
    expect(second.accept).toHaveBeenCalledOnce();
  });

  it('is a separate view for each module, also without module replacement', () => {
    expect(toLiveView(problem('a'), undefined, createHot().hot)).not.toBe(
      toLiveView(problem('a'), undefined, createHot().hot),
    );
    expect(toLiveView(problem('a'), undefined, undefined).read()).toEqual(problem('a'));
  });
});

describe('toLiveComponent', () => {
  it('gives the component the newest state and all other props', () => {
    const Live = toLiveComponent(Show);
    const { hot, next } = createHot();
    const view = toLiveView(problem('old'), undefined, hot);
    expect(renderToStaticMarkup(<Live view={view} label="seen" />)).toMatch(/^seen: .*old/);
    toLiveView(problem('new'), undefined, next().hot);
    expect(renderToStaticMarkup(<Live view={view} label="seen" />)).toMatch(/^seen: .*new/);
  });
});
