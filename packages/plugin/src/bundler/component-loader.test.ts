import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packFiles } from '../shared/packFiles.js';
import { pitch } from './component-loader.js';
import { toPage } from './page-reader.js';
import { pitch as serverPitch } from './server-component-loader.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "server's pages-"));
  const pages = {
    'overview.json': { title: 'Ö’Neil 日本 \u2028' },
    'person-jane.doe.json': { title: 'Jane' },
  };
  const files = Object.entries(pages).map(([name, view]) => [name, JSON.stringify(view)] as const);
  writeFileSync(join(folder, 'pages.txt'), [...packFiles(files)].join(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Page = Parameters<typeof toPage>[0];
const Show: Page = ({ view, ...props }) => JSON.stringify({ view, props });

/** Runs the code of a component, as the server does, and renders the page at the path. */
function render(query: string, path: string): unknown {
  const code = serverPitch.call({ resourcePath: join(folder, 'view.mjs'), resourceQuery: `?${query}` });
  const body = code.replaceAll(/^import .*\n/gm, '').replace('export default', 'return');
  const Component: ReturnType<typeof toPage> = new Function('toPage', 'Page', body)(toPage, Show);
  const html = renderToStaticMarkup(createElement(Component, { route: { path } }));
  return JSON.parse(html.replaceAll('&quot;', '"'));
}

describe('the loader of page components', () => {
  it('makes a module of the theme’s component for the browser, without a view or a path', () => {
    expect(
      pitch.call({ resourceQuery: '?PersonaPage&persona-*' }),
    ).toBe(`import Page from '@theme/PersonaPage';
import { toPage } from 'docusaurus-plugin-personas-page-views';
export default toPage(Page);
`);
  });

  it('makes one for the server that reads the view when a page is rendered', () => {
    expect(render('PersonaOverviewPage&overview', '/base/personas/')).toEqual({
      view: { title: 'Ö’Neil 日本 \u2028' },
      props: { route: { path: '/base/personas/' } },
    });
    for (const path of ['/base/personas/people/jane.doe', '/base/personas/people/jane.doe/'])
      expect(render('PersonaPersonPage&person-*', path)).toEqual({
        view: { title: 'Jane' },
        props: { route: { path } },
      });
  });

  it('names a missing page', () => {
    expect(() => render('PersonaPage&persona-*', '/personas/p009')).toThrow(
      'There is no page "persona-p009.json"',
    );
  });
});
