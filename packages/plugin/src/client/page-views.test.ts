import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addViews, toPage } from './page-views.js';

const FOLDERS: Record<string, string> = {
  'meta[name="personas:default"]': '/größe/personas/~views/1a2b3c4d',
  'meta[name="personas:ops"]': '/größe/~views/5e6f7a8b',
};
const fetchFile = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  fetchFile.mockReset();
  fetchFile.mockImplementation(async (url) => Response.json({ title: url }));
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('document', {
    querySelector: (selector: string) => FOLDERS[selector] && { content: FOLDERS[selector] },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Makes a route whose modules load at once. */
const toRoute = (path: string) => ({ path, component: { preload: vi.fn(async () => undefined as unknown) } });
const toRoot = (path: string, personas: string, routes: readonly ReturnType<typeof toRoute>[]) => ({
  ...toRoute(path),
  personas,
  routes,
});

const Page = toPage(({ view, ...props }) => JSON.stringify({ view, props }));
const render = (path: string) =>
  renderToStaticMarkup(createElement(Page, { route: { path } })).replaceAll('&quot;', '"');

describe('the views of pages', () => {
  it('are loaded with the modules of a route, once', async () => {
    const page = toRoute('/größe/personas/services/vault/');
    const { preload } = page.component;
    addViews([toRoute('/größe/docs'), toRoot('/größe/personas', 'default', [page])]);
    await Promise.all([page.component.preload(), page.component.preload()]);
    await page.component.preload();
    expect(preload).toHaveBeenCalled();
    const url = '/größe/personas/~views/1a2b3c4d/services/vault.json';
    expect(fetchFile.mock.calls).toEqual([[url]]);
    expect(render(page.path)).toBe(`{"view":{"title":"${url}"},"props":{"route":{"path":"${page.path}"}}}`);
  });

  it('are beside each other for several instances, in groups, and at the root of a site', async () => {
    const pages = ['/größe/', '/größe/p002'].map(toRoute);
    const [first, second] = pages as [(typeof pages)[number], (typeof pages)[number]];
    addViews([
      toRoot('/größe/', 'ops', [first]),
      toRoot('/größe/p002', 'ops', [{ ...toRoute('/größe/p*'), routes: [second] } as never]),
    ]);
    for (const page of pages) await page.component.preload();
    expect(fetchFile.mock.calls).toEqual([
      ['/größe/~views/5e6f7a8b.json'],
      ['/größe/~views/5e6f7a8b/p002.json'],
    ]);
  });

  it('are asked for again after a failure, so that the next click may find them', async () => {
    fetchFile.mockImplementationOnce(async () => new Response('', { status: 404 }));
    fetchFile.mockImplementationOnce(async () => new Response('<html>'));
    const page = toRoute('/größe/personas/p003');
    addViews([toRoot('/größe/personas', 'default', [page])]);
    await expect(page.component.preload()).rejects.toThrow('p003.json: 404');
    await expect(page.component.preload()).rejects.toThrow('JSON');
    expect(() => render(page.path)).toThrow('is not loaded');
    await page.component.preload();
    expect(render(page.path)).toContain('"title"');
  });

  it('leave other routes alone, and all where a page does not say where they are', () => {
    const other = toRoute('/größe/docs');
    const page = toRoute('/größe/else/p001');
    const { preload } = page.component;
    const { preload: otherPreload } = other.component;
    addViews([other, toRoot('/größe/else', 'else', [page])]);
    expect(other.component.preload).toBe(otherPreload);
    expect(page.component.preload).toBe(preload);
  });
});
