import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import routes from '../__tests__/stand-ins/routes.js';
import { PageNotFound } from './PageNotFound';

const pages = [...routes];
afterEach(() => {
  routes.splice(0, routes.length, ...pages);
});

const render = (pathname: string) =>
  renderToStaticMarkup(
    <PageNotFound
      items={[{ type: 'link', label: 'Services', href: '/base/personas/services' }]}
      pathname={pathname}
      base="/base/personas"
    />,
  );

it('leads to the search with the last word of the address, then to the pages of the sidebar', () => {
  const html = render('/base/personas/data%20engineer/');
  expect(html).toMatch(/href="\/base\/search\?q=data%20engineer".*Search for “data engineer”.*Services/);
  expect(render('/base/personas/%E0%A4%A')).toContain('?q=%25E0%25A4%25A');
});

it('leads to no search where the site has none', () => {
  routes.pop();
  expect(render('/base/personas/p9')).not.toContain('search');
});
