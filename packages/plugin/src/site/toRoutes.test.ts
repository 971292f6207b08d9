import { ALL_PAGES, buildRegistry, type RouteOptions, toPublic } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { listPages } from './listPages.js';
import { toRoutes } from './toRoutes.js';

const routeOptions: RouteOptions = {
  basePath: '/personas',
  pages: ALL_PAGES,
};
const { registry, origins } = buildRegistry({
  sources: [
    {
      file: 'personas.yml',
      data: {
        teams: { con: { name: 'Consultants' } },
        services: { ml: { name: 'Azure ML' } },
        personas: { P001: { name: 'Ada', team: 'con' } },
        people: { ann: { name: 'Ann', personas: 'P001' } },
      },
    },
  ],
});
const pages = listPages(toPublic(registry, 'public'), routeOptions);

describe('toRoutes', () => {
  const settings = {
    id: 'default',
    baseUrl: '/base/',
    basePath: '/personas',
    isShared: false,
    hasSidebar: true,
    isDevServer: false,
  };
  const [root, ...others] = toRoutes({ pages, origins }, settings);
  const routes = root?.routes ?? [];

  it('makes one route around all pages, with the sidebar', () => {
    expect(others).toEqual([]);
    expect({ ...root, routes: [] }).toEqual({
      path: '/base/personas',
      exact: false,
      priority: 2,
      component: '@theme/PersonaPageRoot',
      modules: {
        view: '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?sidebar.json',
      },
      routes: [],
    });
    const withoutSidebar = toRoutes({ pages, origins }, { ...settings, hasSidebar: false });
    expect(withoutSidebar.map(({ modules }) => modules)).toEqual([undefined]);
  });

  it('makes such a route for each page where other routes have the same path', () => {
    const shared = toRoutes({ pages, origins }, { ...settings, isShared: true });
    expect(shared.map(({ path, exact, component }) => [path, exact, component])).toEqual(
      routes.map(({ path }) => [path, true, '@theme/PersonaPageRoot']),
    );
    expect(shared.flatMap((route) => route.routes)).toEqual(routes);
    const atRoot = toRoutes({ pages, origins }, { ...settings, basePath: '' });
    expect(atRoot.every(({ exact }) => exact === true)).toBe(true);
  });

  it('makes no route without pages', () => {
    expect(toRoutes({ pages: [], origins }, settings)).toEqual([]);
  });

  it('makes one route per page, with one module and no path of the machine', () => {
    expect(routes.map(({ path, component, modules }) => [path, component, modules?.view])).toEqual([
      [
        '/base/personas',
        '@theme/PersonaOverviewPage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?overview.json',
      ],
      [
        '/base/personas/p001',
        '@theme/PersonaPage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?persona-p001.json',
      ],
      [
        '/base/personas/teams',
        '@theme/PersonaIndexPage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?teams.json',
      ],
      [
        '/base/personas/teams/con',
        '@theme/PersonaTeamPage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?team-con.json',
      ],
      [
        '/base/personas/services',
        '@theme/PersonaServicesPage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?services.json',
      ],
      [
        '/base/personas/services/ml',
        '@theme/PersonaServicePage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?service-ml.json',
      ],
      [
        '/base/personas/people',
        '@theme/PersonaIndexPage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?people.json',
      ],
      [
        '/base/personas/people/ann',
        '@theme/PersonaPersonPage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?person-ann.json',
      ],
      [
        '/base/personas/coverage',
        '@theme/PersonaCoveragePage',
        '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?coverage.json',
      ],
    ]);
    expect(routes.every(({ exact }) => exact === true)).toBe(true);
  });

  it('makes the same routes in the dev server, with one module per kind and the address of each view', () => {
    const [liveRoot] = toRoutes({ pages, origins }, { ...settings, isDevServer: true });
    expect(liveRoot).toMatchObject({
      component: 'docusaurus-plugin-personas-live-page',
      modules: { page: '@theme/PersonaPageRoot' },
      viewUrl: '/base/personas/~views/sidebar.json',
    });
    const live = liveRoot?.routes ?? [];
    expect(live.map(({ path }) => path)).toEqual(routes.map(({ path }) => path));
    expect(live[1]).toEqual({
      path: '/base/personas/p001',
      exact: true,
      component: 'docusaurus-plugin-personas-live-page',
      modules: { page: '@theme/PersonaPage' },
      viewUrl: '/base/personas/~views/persona-p001.json',
      metadata: { sourceFilePath: 'personas.yml' },
    });
  });

  it('gives the source of an entity, for the sitemap', () => {
    expect(routes.map(({ metadata }) => metadata)).toEqual([
      undefined,
      { sourceFilePath: 'personas.yml' },
      undefined,
      { sourceFilePath: 'personas.yml' },
      undefined,
      { sourceFilePath: 'personas.yml' },
      undefined,
      { sourceFilePath: 'personas.yml' },
      undefined,
    ]);
  });
});
