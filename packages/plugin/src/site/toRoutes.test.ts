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
    views: 'files' as const,
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
      personas: 'default',
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

  it('makes one route per page, with a component for all pages of its kind and no path of the machine', () => {
    expect(routes.map(({ path, component, modules }) => [path, component, modules])).toEqual([
      [
        '/base/personas',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaOverviewPage&overview',
        undefined,
      ],
      [
        '/base/personas/p001',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaPage&persona-*',
        undefined,
      ],
      [
        '/base/personas/teams',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaIndexPage&teams',
        undefined,
      ],
      [
        '/base/personas/teams/con',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaTeamPage&team-*',
        undefined,
      ],
      [
        '/base/personas/services',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaServicesPage&services',
        undefined,
      ],
      [
        '/base/personas/services/ml',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaServicePage&service-*',
        undefined,
      ],
      [
        '/base/personas/people',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaIndexPage&people',
        undefined,
      ],
      [
        '/base/personas/people/ann',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaPersonPage&person-*',
        undefined,
      ],
      [
        '/base/personas/coverage',
        '!!docusaurus-plugin-personas-component!@generated/docusaurus-plugin-personas/default/view.mjs?PersonaCoveragePage&coverage',
        undefined,
      ],
    ]);
    expect(routes.every(({ exact }) => exact === true)).toBe(true);
  });

  it('makes the same routes in the dev server, with one module per kind and the address of each view', () => {
    const [liveRoot] = toRoutes({ pages, origins }, { ...settings, views: 'live' });
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

  it('makes modules with the views where a browser cannot fetch files', () => {
    const [root] = toRoutes({ pages, origins }, { ...settings, views: 'modules' });
    expect(root).not.toHaveProperty('personas');
    expect(root?.routes?.[1]).toMatchObject({
      component: '@theme/PersonaPage',
      modules: {
        view: '!!docusaurus-plugin-personas-page!@generated/docusaurus-plugin-personas/default/view.mjs?persona-p001.json',
      },
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
