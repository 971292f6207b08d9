import { expect, it } from 'vitest';
import { listSiteRedirects } from './listSiteRedirects.js';

const routesPaths = ['/base/404.html', '/base/', '/base/personas/p001', '/base/docs/a.html'];
const list = (options: unknown, name = 'docusaurus-plugin-client-redirects') =>
  listSiteRedirects({ plugins: [{ name, options }], routesPaths, baseUrl: '/base/' });

it('lists what the options name, and what they make of the routes', () => {
  const options = {
    redirects: [
      { from: '/personas/p07', to: '/personas/p001' },
      { from: ['/old', '/older'], to: '/' },
    ],
    createRedirects: (path: string) =>
      path === '/personas/p001' ? '/personas/p08' : path === '/' ? ['/home', '/start'] : undefined,
    fromExtensions: ['htm'],
    toExtensions: ['html', 'pdf'],
  };
  expect(list(options)).toEqual([
    '/personas/p07',
    '/old',
    '/older',
    '/home',
    '/start',
    '/personas/p08',
    '/404',
    '/docs/a',
  ]);
});

it('lists nothing for other plugins, and for one without options', () => {
  expect(list({ redirects: [{ from: '/a', to: '/b' }] }, 'docusaurus-plugin-of-someone')).toEqual([]);
  expect(list({ id: 'default' })).toEqual([]);
});
